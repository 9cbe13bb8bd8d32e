// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';

/** Responses of `answerSeveral`, by status. */
export interface AnswerSeveralResponses {
  /** The same in several forms. */
  '200': {
    headers: {};
    content: {
      'text/csv': string;
      'application/json': Colour;
      'application/octet-stream': Blob;
    };
  };
}
