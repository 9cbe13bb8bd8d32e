// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { Delta } from '../../types/delta.ts';
import type { Failure } from '../../types/failure.ts';
import type { ChatBodies, ChatResponses } from '../../types/operations/chat.ts';
import { chatValidators } from '../../validators/operations/chat.ts';

/** What the handler of `POST /streams/chat` receives. */
export interface ChatRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: ChatBodies['application/json'];
}

/** What the handler of `POST /streams/chat` may give. */
export type ChatResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ChatResponses[200]['content']['application/json'];
    }
  | {
      readonly status: 200;
      readonly contentType: 'text/event-stream';
      readonly stream: AsyncIterable<StreamItem<Delta>>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: Failure;
    };

export const chatOperation: ServerOperation<ChatRequest, ChatResult> = {
  id: 'chat',
  method: 'POST',
  path: '/streams/chat',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      content: {
        'application/json': { kind: 'json' },
        'text/event-stream': { kind: 'event-stream', terminator: '[DONE]' },
      },
    },
    '400': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [],
  validators: chatValidators,
};
