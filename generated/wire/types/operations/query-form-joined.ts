// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Numbers } from '../numbers.ts';
import type { Received } from '../received.ts';

/** Parameters of `queryFormJoined`. */
export interface QueryFormJoinedParameters {
  query?: {
    list?: Numbers;
    words?: string[];
    record?: Colour;
  };
}

/** Responses of `queryFormJoined`, by status. */
export interface QueryFormJoinedResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
