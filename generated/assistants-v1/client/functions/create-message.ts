// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { CreateMessageRequest } from '../../types/create-message-request.ts';
import type { Message } from '../../types/message.ts';
import type { CreateMessageResponses } from '../../types/operations/create-message.ts';

/** Parameters of `createMessage`. */
export type CreateMessageParams = CreateMessageRequest;

export const createMessageOperation: ClientOperation<CreateMessageResponses> = {
  id: 'createMessage',
  method: 'POST',
  path: '/threads/{thread_id}/messages',
  parameters: [{ name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false }],
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
  validators: async () => (await import('../../validators/operations/create-message.ts')).createMessageValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Add a message
 *
 * Puts a message at the end of a thread; not while a run is at work.
 *
 * `POST /threads/{thread_id}/messages`
 */
export function createMessage(
  client: ApiClient,
  threadId: string,
  params: CreateMessageParams,
  options?: RequestOptions,
): APIPromise<Message, CreateMessageResponses[200]['headers']> {
  return request(client, { operation: createMessageOperation, path: [threadId], params, options });
}
