// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { MessageFile } from '../../types/message-file.ts';
import type { GetMessageFileResponses } from '../../types/operations/get-message-file.ts';

export const getMessageFileOperation: ClientOperation<GetMessageFileResponses> = {
  id: 'getMessageFile',
  method: 'GET',
  path: '/threads/{thread_id}/messages/{message_id}/files/{file_id}',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'message_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'file_id', position: 2, in: 'path', style: 'simple', explode: false },
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
  validators: async () => (await import('../../validators/operations/get-message-file.ts')).getMessageFileValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a file of a message
 *
 * Returns how a file belongs to a message.
 *
 * `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`
 */
export function getMessageFile(
  client: ApiClient,
  threadId: string,
  messageId: string,
  fileId: string,
  options?: RequestOptions,
): APIPromise<MessageFile, GetMessageFileResponses[200]['headers']> {
  return request(client, { operation: getMessageFileOperation, path: [threadId, messageId, fileId], options });
}
