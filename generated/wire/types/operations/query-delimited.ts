// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Numbers } from '../numbers.ts';
import type { Received } from '../received.ts';

/** Parameters of `queryDelimited`. */
export interface QueryDelimitedParameters {
  query?: {
    spaced?: Numbers;
    piped?: Numbers;
    reserved?: string;
  };
}

/** Responses of `queryDelimited`, by status. */
export interface QueryDelimitedResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
