// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Received } from '../received.ts';

/** Parameters of `queryContent`. */
export interface QueryContentParameters {
  query?: {
    filter?: Colour;
  };
}

/** Responses of `queryContent`, by status. */
export interface QueryContentResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
