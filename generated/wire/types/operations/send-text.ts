// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Received } from '../received.ts';

/** Request bodies of `sendText`, by media type. */
export interface SendTextBodies {
  'text/plain': string;
}

/** Responses of `sendText`, by status. */
export interface SendTextResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
