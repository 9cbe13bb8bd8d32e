// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Numbers } from '../numbers.ts';
import type { Received } from '../received.ts';

/** Parameters of `pathSimple`. */
export interface PathSimpleParameters {
  path: {
    text: string;
    list: Numbers;
    record: Colour;
  };
}

/** Responses of `pathSimple`, by status. */
export interface PathSimpleResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
