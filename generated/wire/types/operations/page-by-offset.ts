// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Entry } from '../entry.ts';

/** Parameters of `pageByOffset`. */
export interface PageByOffsetParameters {
  query?: {
    start?: number;
    limit?: number;
  };
}

/** Responses of `pageByOffset`, by status. */
export interface PageByOffsetResponses {
  /** A page. */
  '200': {
    headers: {};
    content: {
      'application/json': {
        page: {
          entries: Entry[];
          total: number;
        };
      };
    };
  };
}
