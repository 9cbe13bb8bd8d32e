// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Anything } from '../anything.ts';
import type { Received } from '../received.ts';

/** Request bodies of `sendJson`, by media type. */
export interface SendJsonBodies {
  'application/json': Anything;
}

/** Responses of `sendJson`, by status. */
export interface SendJsonResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
