// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { ListRunsResponses } from '../../types/operations/list-runs.ts';
import type { Order } from '../../types/order.ts';
import type { Run } from '../../types/run.ts';
import type { RunList } from '../../types/run-list.ts';

/** Parameters of `listRuns`. */
export interface ListRunsParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
}

/** A page of what `listRuns` lists, with the way to the next. */
export type RunsPage = Page<RunList, Run>;

export const listRunsOperation: ClientOperation<ListRunsResponses> = {
  id: 'listRuns',
  method: 'GET',
  path: '/threads/{thread_id}/runs',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'limit', key: 'limit', in: 'query', style: 'form', explode: true },
    { name: 'order', key: 'order', in: 'query', style: 'form', explode: true },
    { name: 'after', key: 'after', in: 'query', style: 'form', explode: true },
    { name: 'before', key: 'before', in: 'query', style: 'form', explode: true },
  ],
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/list-runs.ts')).listRunsValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List runs
 *
 * Lists the runs of a thread, newest first unless asked otherwise.
 *
 * `GET /threads/{thread_id}/runs`
 */
export function listRuns(
  client: ApiClient,
  threadId: string,
  params?: ListRunsParams | null,
  options?: RequestOptions,
): PagePromise<RunList, Run, ListRunsResponses[200]['headers']> {
  return requestPage(client, { operation: listRunsOperation, path: [threadId], params, options });
}
