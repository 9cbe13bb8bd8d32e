// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { OpenAIDeleteResponseObject } from '../../types/open-ai-delete-response-object.ts';
import type { DeleteResponseResponses } from '../../types/operations/delete-response.ts';

export const deleteResponseOperation: ClientOperation<DeleteResponseResponses> = {
  id: 'deleteResponse',
  method: 'DELETE',
  path: '/v1/openai/v1/responses/{response_id}',
  parameters: [{ name: 'response_id', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/delete-response.ts')).deleteResponseValidators,
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
