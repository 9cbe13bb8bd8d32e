// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { Assistant } from '../../types/assistant.ts';
import type { AssistantList } from '../../types/assistant-list.ts';
import type { ListAssistantsResponses } from '../../types/operations/list-assistants.ts';
import type { Order } from '../../types/order.ts';

/** Parameters of `listAssistants`. */
export interface ListAssistantsParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
}

/** A page of what `listAssistants` lists, with the way to the next. */
export type AssistantsPage = Page<AssistantList, Assistant>;

export const listAssistantsOperation: ClientOperation<ListAssistantsResponses> = {
  id: 'listAssistants',
  method: 'GET',
  path: '/assistants',
  parameters: [
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
  validators: async () => (await import('../../validators/operations/list-assistants.ts')).listAssistantsValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List assistants
 *
 * Lists assistants, newest first unless asked otherwise.
 *
 * `GET /assistants`
 */
export function listAssistants(
  client: ApiClient,
  params?: ListAssistantsParams | null,
  options?: RequestOptions,
): PagePromise<AssistantList, Assistant, ListAssistantsResponses[200]['headers']> {
  return requestPage(client, { operation: listAssistantsOperation, params, options });
}
