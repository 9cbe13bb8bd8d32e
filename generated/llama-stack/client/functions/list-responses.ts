// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { ListOpenAIResponseObject } from '../../types/list-open-ai-response-object.ts';
import type { OpenAIResponseObjectWithInput } from '../../types/open-ai-response-object-with-input.ts';
import type { ListResponsesResponses } from '../../types/operations/list-responses.ts';
import type { Order } from '../../types/order.ts';

/** Parameters of `listResponses`. */
export interface ListResponsesParams {
  /** The id of a stored response; the page begins after it. */
  after?: string | undefined;
  /** The most responses to return; 0 returns all. */
  limit?: number | undefined;
  /** Only responses of exactly this model are returned. */
  model?: string | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
}

/** A page of what `listResponses` lists, with the way to the next. */
export type OpenAIResponseObjectWithInputsPage = Page<ListOpenAIResponseObject, OpenAIResponseObjectWithInput>;

export const listResponsesOperation: ClientOperation<ListResponsesResponses> = {
  id: 'listResponses',
  method: 'GET',
  path: '/v1/openai/v1/responses',
  parameters: [
    { name: 'after', key: 'after', in: 'query', style: 'form', explode: true },
    { name: 'limit', key: 'limit', in: 'query', style: 'form', explode: true },
    { name: 'model', key: 'model', in: 'query', style: 'form', explode: true },
    { name: 'order', key: 'order', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/list-responses.ts')).listResponsesValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * List responses
 *
 * Lists stored responses together with what they answered, newest first unless asked otherwise.
 *
 * `GET /v1/openai/v1/responses`
 */
export function listResponses(
  client: ApiClient,
  params?: ListResponsesParams | null,
  options?: RequestOptions,
): PagePromise<ListOpenAIResponseObject, OpenAIResponseObjectWithInput, ListResponsesResponses[200]['headers']> {
  return requestPage(client, { operation: listResponsesOperation, params, options });
}
