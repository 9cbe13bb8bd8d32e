// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { AssistantDeleted } from '../../types/assistant-deleted.ts';
import type { DeleteAssistantResponses } from '../../types/operations/delete-assistant.ts';

export const deleteAssistantOperation: ClientOperation<DeleteAssistantResponses> = {
  id: 'deleteAssistant',
  method: 'DELETE',
  path: '/assistants/{assistant_id}',
  parameters: [{ name: 'assistant_id', position: 0, in: 'path', style: 'simple', explode: false }],
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
  validators: async () => (await import('../../validators/operations/delete-assistant.ts')).deleteAssistantValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Delete an assistant
 *
 * Deletes an assistant; its runs go on.
 *
 * `DELETE /assistants/{assistant_id}`
 */
export function deleteAssistant(
  client: ApiClient,
  assistantId: string,
  options?: RequestOptions,
): APIPromise<AssistantDeleted, DeleteAssistantResponses[200]['headers']> {
  return request(client, { operation: deleteAssistantOperation, path: [assistantId], options });
}
