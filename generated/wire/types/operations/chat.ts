// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Delta } from '../delta.ts';
import type { Failure } from '../failure.ts';

/** Request bodies of `chat`, by media type. */
export interface ChatBodies {
  'application/json': {
    words: string[];
    /** @default false */
    stream?: boolean;
    break?: boolean;
  };
}

/** Responses of `chat`, by status. */
export interface ChatResponses {
  /** All words, or one by one. */
  '200': {
    headers: {};
    content: {
      'application/json': {
        text: string;
      };
      'text/event-stream': Delta;
    };
  };
  /** No words. */
  '400': {
    headers: {};
    content: {
      'application/json': Failure;
    };
  };
}
