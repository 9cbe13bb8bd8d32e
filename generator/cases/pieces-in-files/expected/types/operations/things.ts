// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Thing } from '../thing.ts';

/** Responses of `listThings`, by status. */
export interface ListThingsResponses {
  /** All of them. */
  '200': {
    headers: {};
    content: {
      'application/json': Thing[];
    };
  };
}
