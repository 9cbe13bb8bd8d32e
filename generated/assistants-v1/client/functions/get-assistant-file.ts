// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { AssistantFile } from '../../types/assistant-file.ts';
import type { GetAssistantFileResponses } from '../../types/operations/get-assistant-file.ts';

export const getAssistantFileOperation: ClientOperation<GetAssistantFileResponses> = {
  id: 'getAssistantFile',
  method: 'GET',
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
    (await import('../../validators/operations/get-assistant-file.ts')).getAssistantFileValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a file of an assistant
 *
 * Returns how a file is attached to an assistant.
 *
 * `GET /assistants/{assistant_id}/files/{file_id}`
 */
export function getAssistantFile(
  client: ApiClient,
  assistantId: string,
  fileId: string,
  options?: RequestOptions,
): APIPromise<AssistantFile, GetAssistantFileResponses[200]['headers']> {
  return request(client, { operation: getAssistantFileOperation, path: [assistantId, fileId], options });
}
