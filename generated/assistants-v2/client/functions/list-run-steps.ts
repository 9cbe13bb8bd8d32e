// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { ListRunStepsParameters, ListRunStepsResponses } from '../../types/operations/list-run-steps.ts';
import type { Order } from '../../types/order.ts';
import type { RunStep } from '../../types/run-step.ts';
import type { RunStepList } from '../../types/run-step-list.ts';

/** Parameters of `listRunSteps`. */
export interface ListRunStepsParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
  /** Further fields to fill in, such as the words of passages that a search found. */
  'include[]'?: NonNullable<ListRunStepsParameters['query']>['include[]'] | undefined;
}

/** A page of what `listRunSteps` lists, with the way to the next. */
export type RunStepsPage = Page<RunStepList, RunStep>;

export const listRunStepsOperation: ClientOperation<ListRunStepsResponses> = {
  id: 'listRunSteps',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'run_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'limit', key: 'limit', in: 'query', style: 'form', explode: true },
    { name: 'order', key: 'order', in: 'query', style: 'form', explode: true },
    { name: 'after', key: 'after', in: 'query', style: 'form', explode: true },
    { name: 'before', key: 'before', in: 'query', style: 'form', explode: true },
    { name: 'include[]', key: 'include[]', in: 'query', style: 'form', explode: true },
  ],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
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
  validators: async () => (await import('../../validators/operations/list-run-steps.ts')).listRunStepsValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List steps
 *
 * Lists the steps of a run, newest first unless asked otherwise.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps`
 */
export function listRunSteps(
  client: ApiClient,
  threadId: string,
  runId: string,
  params?: ListRunStepsParams | null,
  options?: RequestOptions,
): PagePromise<RunStepList, RunStep, ListRunStepsResponses[200]['headers']> {
  return requestPage(client, { operation: listRunStepsOperation, path: [threadId, runId], params, options });
}
