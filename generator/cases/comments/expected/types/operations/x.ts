// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { X } from '../x.ts';

/** Responses of `getX`, by status. */
export interface GetXResponses {
  /** x </script> */
  '200': {
    headers: {};
    content: {
      'application/json': X;
    };
  };
}
