// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `getReport`, by status. */
export interface GetReportResponses {
  /** The report. */
  '200': {
    headers: {
      etag: string;
      'x-rate-limit'?: number;
    };
    content: {
      'application/json': {
        rows: number;
      };
      'text/csv': string;
      'application/octet-stream': Blob;
    };
  };
  /** Not yet. */
  '202': {
    headers: {};
    content: {};
  };
  /** As before. */
  '304': {
    headers: {
      etag?: string;
    };
    content: {};
  };
  /** The caller's fault. */
  '4XX': {
    headers: {};
    content: {
      'application/problem+json': {
        [key: string]: unknown;
      };
    };
  };
  /** Something else. */
  default: {
    headers: {};
    content: {
      'text/plain': string;
    };
  };
}
