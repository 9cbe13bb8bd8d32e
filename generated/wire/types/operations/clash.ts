// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Received } from '../received.ts';

/** Parameters of `clash`. */
export interface ClashParameters {
  path: {
    id: string;
  };
  query?: {
    name?: string;
  };
  header?: {
    name?: string;
  };
}

/** Request bodies of `clash`, by media type. */
export interface ClashBodies {
  'application/json': {
    name: string;
    id?: number;
  };
}

/** Responses of `clash`, by status. */
export interface ClashResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
