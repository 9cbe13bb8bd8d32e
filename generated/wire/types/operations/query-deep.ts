// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Numbers } from '../numbers.ts';
import type { Received } from '../received.ts';

/** Parameters of `queryDeep`. */
export interface QueryDeepParameters {
  query?: {
    filter?: {
      text?: string;
      from?: number;
      list?: Numbers;
      nested?: Colour;
    };
  };
}

/** Responses of `queryDeep`, by status. */
export interface QueryDeepResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
