// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Entry } from '../entry.ts';

/** Parameters of `pageByUrl`. */
export interface PageByUrlParameters {
  query?: {
    page?: number;
  };
}

/** Responses of `pageByUrl`, by status. */
export interface PageByUrlResponses {
  /** A page. */
  '200': {
    headers: {};
    content: {
      'application/json': {
        data: Entry[];
        next?: string;
      };
    };
  };
}
