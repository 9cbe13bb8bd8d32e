// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { OpenAIResponseObject } from '../../types/open-ai-response-object.ts';
import type { GetResponseResponses } from '../../types/operations/get-response.ts';

export const getResponseOperation: ClientOperation<GetResponseResponses> = {
  id: 'getResponse',
  method: 'GET',
  path: '/v1/openai/v1/responses/{response_id}',
  parameters: [{ name: 'response_id', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-response.ts')).getResponseValidators,
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
