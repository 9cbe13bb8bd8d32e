// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Received } from '../received.ts';

/** Parameters of `queryFormRecord`. */
export interface QueryFormRecordParameters {
  query: {
    record: Colour;
    text?: string;
  };
}

/** Responses of `queryFormRecord`, by status. */
export interface QueryFormRecordResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
