// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Entry } from '../entry.ts';

/** Parameters of `pageByCursor`. */
export interface PageByCursorParameters {
  query?: {
    after?: string;
    limit?: number;
  };
}

/** Responses of `pageByCursor`, by status. */
export interface PageByCursorResponses {
  /** A page. */
  '200': {
    headers: {};
    content: {
      'application/json': {
        data: Entry[];
        last_id?: string | null;
        has_more: boolean;
      };
    };
  };
}

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
