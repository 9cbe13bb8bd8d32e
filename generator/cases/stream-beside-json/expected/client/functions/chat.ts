// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { Answer } from '../../types/answer.ts';
import type { ChatBodies, ChatResponses } from '../../types/operations/chat.ts';
import type { Piece } from '../../types/piece.ts';

/** Parameters of `chat`. */
export type ChatParams = ChatBodies['application/json'];

export const chatOperation: ClientOperation<ChatResponses> = {
  id: 'chat',
  method: 'POST',
  path: '/chat',
  body: { required: true, content: 'application/json' },
  responses: {
    '200': {
      'application/json': { kind: 'json' },
      'text/event-stream': { kind: 'event-stream', terminator: '[DONE]', key: 'type', endings: ['end'] },
    },
  },
  accept: 'application/json',
  streams: { property: 'stream', equals: true, accept: 'text/event-stream' },
  validators: async () => (await import('../../validators/operations/chat.ts')).chatValidators,
  statuses: ['200'],
};

/** `POST /chat` */
export function chat(
  client: ApiClient,
  params: ChatParams & { stream: true },
  options?: RequestOptions,
): APIPromise<Stream<Piece>>;
export function chat(
  client: ApiClient,
  params?: (ChatParams & { stream?: false | null }) | null,
  options?: RequestOptions,
): APIPromise<Answer>;
export function chat(
  client: ApiClient,
  params?: ChatParams | null,
  options?: RequestOptions,
): APIPromise<Answer | Stream<Piece>>;
export function chat(
  client: ApiClient,
  params?: ChatParams | null,
  options?: RequestOptions,
): APIPromise<Answer | Stream<Piece>> {
  return request(client, { operation: chatOperation, params, options });
}
