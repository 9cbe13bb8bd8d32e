// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Message } from '../../types/message.ts';
import type { GetMessageResponses } from '../../types/operations/get-message.ts';

export const getMessageOperation: ClientOperation<GetMessageResponses> = {
  id: 'getMessage',
  method: 'GET',
  path: '/threads/{thread_id}/messages/{message_id}',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'message_id', position: 1, in: 'path', style: 'simple', explode: false },
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
  validators: async () => (await import('../../validators/operations/get-message.ts')).getMessageValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a message
 *
 * Returns a message.
 *
 * `GET /threads/{thread_id}/messages/{message_id}`
 */
export function getMessage(
  client: ApiClient,
  threadId: string,
  messageId: string,
  options?: RequestOptions,
): APIPromise<Message, GetMessageResponses[200]['headers']> {
  return request(client, { operation: getMessageOperation, path: [threadId, messageId], options });
}
