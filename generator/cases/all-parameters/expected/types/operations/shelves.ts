// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Parameters of `getBook`. */
export interface GetBookParameters {
  path: {
    shelf: string;
    'book-id': number;
  };
  query: {
    page: number;
    filter?: {
      author?: string;
    };
    tags?: string[];
    near?: {
      x?: number;
    };
  };
  header?: {
    'X-Trace'?: string;
  };
  cookie?: {
    session?: string;
  };
}

/** Responses of `getBook`, by status. */
export interface GetBookResponses {
  /** The book. */
  '200': {
    headers: {};
    content: {};
  };
}
