// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Received } from '../received.ts';

/** Request bodies of `sendSeveral`, by media type. */
export interface SendSeveralBodies {
  'text/plain': string;
  'application/json': Colour;
  'application/x-www-form-urlencoded': Colour;
}

/** Responses of `sendSeveral`, by status. */
export interface SendSeveralResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
