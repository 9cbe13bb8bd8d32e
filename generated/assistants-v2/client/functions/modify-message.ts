// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Message } from '../../types/message.ts';
import type { ModifyMessageRequest } from '../../types/modify-message-request.ts';
import type { ModifyMessageResponses } from '../../types/operations/modify-message.ts';

/** Parameters of `modifyMessage`. */
export type ModifyMessageParams = ModifyMessageRequest;

export const modifyMessageOperation: ClientOperation<ModifyMessageResponses> = {
  id: 'modifyMessage',
  method: 'POST',
  path: '/threads/{thread_id}/messages/{message_id}',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'message_id', position: 1, in: 'path', style: 'simple', explode: false },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
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
  validators: async () => (await import('../../validators/operations/modify-message.ts')).modifyMessageValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Change a message
 *
 * Changes the metadata of a message.
 *
 * `POST /threads/{thread_id}/messages/{message_id}`
 */
export function modifyMessage(
  client: ApiClient,
  threadId: string,
  messageId: string,
  params?: ModifyMessageParams | null,
  options?: RequestOptions,
): APIPromise<Message, ModifyMessageResponses[200]['headers']> {
  return request(client, { operation: modifyMessageOperation, path: [threadId, messageId], params, options });
}
