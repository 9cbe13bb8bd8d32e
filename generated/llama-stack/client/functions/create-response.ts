// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { CreateOpenaiResponseRequest } from '../../types/create-openai-response-request.ts';
import type { OpenAIResponseObject } from '../../types/open-ai-response-object.ts';
import type { OpenAIResponseStreamItem } from '../../types/open-ai-response-stream-item.ts';
import type { CreateResponseResponses } from '../../types/operations/create-response.ts';

/** Parameters of `createResponse`. */
export type CreateResponseParams = CreateOpenaiResponseRequest;

export const createResponseOperation: ClientOperation<CreateResponseResponses> = {
  id: 'createResponse',
  method: 'POST',
  path: '/v1/openai/v1/responses',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
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
  validators: async () => (await import('../../validators/operations/create-response.ts')).createResponseValidators,
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
