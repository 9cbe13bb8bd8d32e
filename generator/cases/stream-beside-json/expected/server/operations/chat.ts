// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { Answer } from '../../types/answer.ts';
import type { ChatBodies } from '../../types/operations/chat.ts';
import type { Piece } from '../../types/piece.ts';
import { chatValidators } from '../../validators/operations/chat.ts';

/** What the handler of `POST /chat` receives. */
export interface ChatRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: ChatBodies['application/json'];
}

/** What the handler of `POST /chat` may give. */
export type ChatResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: Answer;
    }
  | {
      readonly status: 200;
      readonly contentType: 'text/event-stream';
      readonly stream: AsyncIterable<StreamItem<Piece>>;
    };

export const chatOperation: ServerOperation<ChatRequest, ChatResult> = {
  id: 'chat',
  method: 'POST',
  path: '/chat',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      content: {
        'application/json': { kind: 'json' },
        'text/event-stream': { kind: 'event-stream', terminator: '[DONE]' },
      },
    },
  },
  security: [],
  validators: chatValidators,
};
