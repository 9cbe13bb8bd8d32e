// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Numbers } from '../numbers.ts';
import type { Received } from '../received.ts';

/** Parameters of `pathLabelExploded`. */
export interface PathLabelExplodedParameters {
  path: {
    text: string;
    list: Numbers;
    record: Colour;
  };
}

/** Responses of `pathLabelExploded`, by status. */
export interface PathLabelExplodedResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
