// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Received } from '../received.ts';

/** Request bodies of `sendOptional`, by media type. */
export interface SendOptionalBodies {
  'application/json': Colour;
}

/** Responses of `sendOptional`, by status. */
export interface SendOptionalResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
