// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Size } from '../size.ts';

/** Request bodies of `paid`, by media type. */
export interface PaidBodies {
  'application/json': Size;
}

/** Responses of `paid`, by status. */
export interface PaidResponses {
  /** Heard. */
  '204': {
    headers: {};
    content: {};
  };
}
