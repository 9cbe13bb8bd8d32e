// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Numbers } from '../numbers.ts';
import type { Received } from '../received.ts';

/** Parameters of `pathMatrixExploded`. */
export interface PathMatrixExplodedParameters {
  path: {
    text: string;
    list: Numbers;
    record: Colour;
  };
}

/** Responses of `pathMatrixExploded`, by status. */
export interface PathMatrixExplodedResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
