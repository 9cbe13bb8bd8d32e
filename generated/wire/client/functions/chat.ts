// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { Delta } from '../../types/delta.ts';
import type { ChatBodies, ChatResponses } from '../../types/operations/chat.ts';

/** Parameters of `chat`. */
export type ChatParams = ChatBodies['application/json'];

export const chatOperation: ClientOperation<ChatResponses> = {
  id: 'chat',
  method: 'POST',
  path: '/streams/chat',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      'application/json': { kind: 'json' },
      'text/event-stream': { kind: 'event-stream', terminator: '[DONE]' },
    },
  },
  accept: 'application/json',
  streams: { property: 'stream', equals: true, accept: 'text/event-stream' },
  security: [],
  validators: async () => (await import('../../validators/operations/chat.ts')).chatValidators,
  statuses: ['200', '400'],
};

/** `POST /streams/chat` */
export function chat(
  client: ApiClient,
  params: ChatParams & { stream: true },
  options?: RequestOptions,
): APIPromise<Stream<Delta>>;
export function chat(
  client: ApiClient,
  params: ChatParams & { stream?: false | null },
  options?: RequestOptions,
): APIPromise<ChatResponses[200]['content']['application/json']>;
export function chat(
  client: ApiClient,
  params: ChatParams,
  options?: RequestOptions,
): APIPromise<ChatResponses[200]['content']['application/json'] | Stream<Delta>>;
export function chat(
  client: ApiClient,
  params: ChatParams,
  options?: RequestOptions,
): APIPromise<ChatResponses[200]['content']['application/json'] | Stream<Delta>> {
  return request(client, { operation: chatOperation, params, options });
}
