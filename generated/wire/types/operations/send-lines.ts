// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Received } from '../received.ts';

/** Request bodies of `sendLines`, by media type. */
export interface SendLinesBodies {
  'application/x-ndjson': Colour;
}

/** Responses of `sendLines`, by status. */
export interface SendLinesResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
