// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { AssistantFile } from '../../types/assistant-file.ts';
import type { CreateAssistantFileRequest } from '../../types/create-assistant-file-request.ts';
import type { CreateAssistantFileResponses } from '../../types/operations/create-assistant-file.ts';

/** Parameters of `createAssistantFile`. */
export type CreateAssistantFileParams = CreateAssistantFileRequest;

export const createAssistantFileOperation: ClientOperation<CreateAssistantFileResponses> = {
  id: 'createAssistantFile',
  method: 'POST',
  path: '/assistants/{assistant_id}/files',
  parameters: [{ name: 'assistant_id', position: 0, in: 'path', style: 'simple', explode: false }],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
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
    (await import('../../validators/operations/create-assistant-file.ts')).createAssistantFileValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Attach a file
 *
 * Attaches an uploaded file to an assistant.
 *
 * `POST /assistants/{assistant_id}/files`
 */
export function createAssistantFile(
  client: ApiClient,
  assistantId: string,
  params: CreateAssistantFileParams,
  options?: RequestOptions,
): APIPromise<AssistantFile, CreateAssistantFileResponses[200]['headers']> {
  return request(client, { operation: createAssistantFileOperation, path: [assistantId], params, options });
}
