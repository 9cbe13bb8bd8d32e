// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Delta } from '../delta.ts';

/** Parameters of `lines`. */
export interface LinesParameters {
  query?: {
    count?: number;
    padding?: number;
  };
}

/** Responses of `lines`, by status. */
export interface LinesResponses {
  /** One delta per line. */
  '200': {
    headers: {};
    content: {
      'application/x-ndjson': Delta;
    };
  };
}
