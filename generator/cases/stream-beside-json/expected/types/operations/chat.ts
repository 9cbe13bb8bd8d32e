// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Answer } from '../answer.ts';
import type { Piece } from '../piece.ts';

/** Request bodies of `chat`, by media type. */
export interface ChatBodies {
  'application/json': {
    stream?: boolean;
  };
}

/** Responses of `chat`, by status. */
export interface ChatResponses {
  /** The answer. */
  '200': {
    headers: {};
    content: {
      'application/json': Answer;
      'text/event-stream': Piece;
    };
  };
}
