// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Numbers } from '../numbers.ts';
import type { Received } from '../received.ts';

/** Parameters of `cookies`. */
export interface CookiesParameters {
  cookie?: {
    text?: string;
    count?: number;
    list?: Numbers;
  };
}

/** Responses of `cookies`, by status. */
export interface CookiesResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
