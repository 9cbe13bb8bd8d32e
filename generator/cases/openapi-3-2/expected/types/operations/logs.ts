// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Line } from '../line.ts';

/** Parameters of `queryLogs`. */
export interface QueryLogsParameters {
  querystring?: {
    filter?: {
      level?: string;
    };
  };
}

/** Request bodies of `queryLogs`, by media type. */
export interface QueryLogsBodies {
  'application/json': {
    [key: string]: unknown;
  };
}

/** Responses of `queryLogs`, by status. */
export interface QueryLogsResponses {
  /** Lines. */
  '200': {
    headers: {};
    content: {
      'application/jsonl': Line;
    };
  };
}

/** Responses of `purgeLogs`, by status. */
export interface PurgeLogsResponses {
  /** Gone. */
  '204': {
    headers: {};
    content: {};
  };
}
