// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { ListOpenAIResponseInputItem } from '../../types/list-open-ai-response-input-item.ts';
import type { OpenAIResponseInput } from '../../types/open-ai-response-input.ts';
import type {
  ListResponseInputItemsParameters,
  ListResponseInputItemsResponses,
} from '../../types/operations/list-response-input-items.ts';
import type { Order } from '../../types/order.ts';

/** Parameters of `listResponseInputItems`. */
export interface ListResponseInputItemsParams {
  /** The id of an item; the page begins after it; not together with before. */
  after?: string | undefined;
  /** The id of an item; the page ends before it; not together with after. */
  before?: string | undefined;
  /**
   * Fields to add to the items, such as file_search_call.results; older clients send the same paths as a JSON
   * array in the body of the request.
   */
  include?: NonNullable<ListResponseInputItemsParameters['query']>['include'] | undefined;
  /** The most items to return. */
  limit?: number | undefined;
  /** Whether the first or the last item comes first. */
  order?: Order | undefined;
}

/** A page of what `listResponseInputItems` lists, with the way to the next. */
export type OpenAIResponseInputsPage = Page<ListOpenAIResponseInputItem, OpenAIResponseInput>;

export const listResponseInputItemsOperation: ClientOperation<ListResponseInputItemsResponses> = {
  id: 'listResponseInputItems',
  method: 'GET',
  path: '/v1/openai/v1/responses/{response_id}/input_items',
  parameters: [
    { name: 'response_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'after', key: 'after', in: 'query', style: 'form', explode: true },
    { name: 'before', key: 'before', in: 'query', style: 'form', explode: true },
    { name: 'include', key: 'include', in: 'query', style: 'form', explode: true },
    { name: 'limit', key: 'limit', in: 'query', style: 'form', explode: true },
    { name: 'order', key: 'order', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () =>
    (await import('../../validators/operations/list-response-input-items.ts')).listResponseInputItemsValidators,
  statuses: ['200', '400', '401', '403', '429', '500', '501'],
};

/**
 * List what a response answered
 *
 * Lists the whole conversation before a response, the last item first unless asked otherwise.
 *
 * `GET /v1/openai/v1/responses/{response_id}/input_items`
 */
export function listResponseInputItems(
  client: ApiClient,
  responseId: string,
  params?: ListResponseInputItemsParams | null,
  options?: RequestOptions,
): PagePromise<ListOpenAIResponseInputItem, OpenAIResponseInput, ListResponseInputItemsResponses[200]['headers']> {
  return requestPage(client, { operation: listResponseInputItemsOperation, path: [responseId], params, options });
}
