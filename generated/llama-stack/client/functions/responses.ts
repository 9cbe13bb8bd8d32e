// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  type Stream,
  request,
  requestPage,
} from '../support/index.ts';
import type { CreateOpenaiResponseRequest } from '../../types/create-openai-response-request.ts';
import type { ListOpenAIResponseInputItem } from '../../types/list-open-ai-response-input-item.ts';
import type { ListOpenAIResponseObject } from '../../types/list-open-ai-response-object.ts';
import type { OpenAIDeleteResponseObject } from '../../types/open-ai-delete-response-object.ts';
import type { OpenAIResponseInput } from '../../types/open-ai-response-input.ts';
import type { OpenAIResponseObject } from '../../types/open-ai-response-object.ts';
import type { OpenAIResponseObjectWithInput } from '../../types/open-ai-response-object-with-input.ts';
import type { OpenAIResponseStreamItem } from '../../types/open-ai-response-stream-item.ts';
import type {
  CreateResponseResponses,
  DeleteResponseResponses,
  GetResponseResponses,
  ListResponseInputItemsParameters,
  ListResponseInputItemsResponses,
  ListResponsesResponses,
} from '../../types/operations/responses.ts';
import type { Order } from '../../types/order.ts';

/** Parameters of `createResponse`. */
export type CreateResponseParams = CreateOpenaiResponseRequest;

export const createResponseOperation: ClientOperation<CreateResponseResponses> = {
  id: 'createResponse',
  method: 'POST',
  path: '/v1/openai/v1/responses',
  body: { required: true, content: 'application/json' },
  responses: {
    '200': {
      'application/json': { kind: 'json' },
      'text/event-stream': {
        kind: 'event-stream',
        errors: 'error',
        key: 'type',
        endings: ['error', 'response.completed', 'response.incomplete', 'response.failed'],
      },
    },
  },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  streams: { property: 'stream', equals: true, accept: 'text/event-stream' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/responses.ts')).createResponseValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Make a response
 *
 * Asks a model, lets it use tools, and answers with the whole response, or with its events as they happen.
 *
 * `POST /v1/openai/v1/responses`
 */
export function createResponse(
  client: ApiClient,
  params: CreateResponseParams & { stream: true },
  options?: RequestOptions,
): APIPromise<Stream<Exclude<OpenAIResponseStreamItem, { error: unknown }>>, CreateResponseResponses[200]['headers']>;
export function createResponse(
  client: ApiClient,
  params: CreateResponseParams & { stream?: false | null },
  options?: RequestOptions,
): APIPromise<OpenAIResponseObject, CreateResponseResponses[200]['headers']>;
export function createResponse(
  client: ApiClient,
  params: CreateResponseParams,
  options?: RequestOptions,
): APIPromise<
  OpenAIResponseObject | Stream<Exclude<OpenAIResponseStreamItem, { error: unknown }>>,
  CreateResponseResponses[200]['headers']
>;
export function createResponse(
  client: ApiClient,
  params: CreateResponseParams,
  options?: RequestOptions,
): APIPromise<
  OpenAIResponseObject | Stream<Exclude<OpenAIResponseStreamItem, { error: unknown }>>,
  CreateResponseResponses[200]['headers']
> {
  return request(client, { operation: createResponseOperation, params, options });
}

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
  parameters: ['after', 'limit', 'model', 'order'],
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/responses.ts')).listResponsesValidators,
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

export const getResponseOperation: ClientOperation<GetResponseResponses> = {
  id: 'getResponse',
  method: 'GET',
  path: '/v1/openai/v1/responses/{response_id}',
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/responses.ts')).getResponseValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Read a response
 *
 * Answers with a stored response.
 *
 * `GET /v1/openai/v1/responses/{response_id}`
 */
export function getResponse(
  client: ApiClient,
  responseId: string,
  options?: RequestOptions,
): APIPromise<OpenAIResponseObject, GetResponseResponses[200]['headers']> {
  return request(client, { operation: getResponseOperation, path: [responseId], options });
}

export const deleteResponseOperation: ClientOperation<DeleteResponseResponses> = {
  id: 'deleteResponse',
  method: 'DELETE',
  path: '/v1/openai/v1/responses/{response_id}',
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/responses.ts')).deleteResponseValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Delete a response
 *
 * Deletes a stored response; those that continue it are kept whole.
 *
 * `DELETE /v1/openai/v1/responses/{response_id}`
 */
export function deleteResponse(
  client: ApiClient,
  responseId: string,
  options?: RequestOptions,
): APIPromise<OpenAIDeleteResponseObject, DeleteResponseResponses[200]['headers']> {
  return request(client, { operation: deleteResponseOperation, path: [responseId], options });
}

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
  parameters: ['after', 'before', 'include', 'limit', 'order'],
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/responses.ts')).listResponseInputItemsValidators,
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
