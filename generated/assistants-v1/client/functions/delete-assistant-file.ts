// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { AssistantFileDeleted } from '../../types/assistant-file-deleted.ts';
import type { DeleteAssistantFileResponses } from '../../types/operations/delete-assistant-file.ts';

export const deleteAssistantFileOperation: ClientOperation<DeleteAssistantFileResponses> = {
  id: 'deleteAssistantFile',
  method: 'DELETE',
  path: '/assistants/{assistant_id}/files/{file_id}',
  parameters: [
    { name: 'assistant_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'file_id', position: 1, in: 'path', style: 'simple', explode: false },
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
  validators: async () =>
    (await import('../../validators/operations/delete-assistant-file.ts')).deleteAssistantFileValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Detach a file
 *
 * Takes a file from an assistant; the file itself stays.
 *
 * `DELETE /assistants/{assistant_id}/files/{file_id}`
 */
export function deleteAssistantFile(
  client: ApiClient,
  assistantId: string,
  fileId: string,
  options?: RequestOptions,
): APIPromise<AssistantFileDeleted, DeleteAssistantFileResponses[200]['headers']> {
  return request(client, { operation: deleteAssistantFileOperation, path: [assistantId, fileId], options });
}
