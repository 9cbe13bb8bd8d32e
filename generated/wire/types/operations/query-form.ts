// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Numbers } from '../numbers.ts';
import type { Received } from '../received.ts';

/** Parameters of `queryForm`. */
export interface QueryFormParameters {
  query?: {
    text?: string;
    count?: number;
    ratio?: number;
    flag?: boolean;
    list?: Numbers;
    words?: string[];
    'odd[]'?: string[];
    either?: number | string;
    size?: 1 | 2 | 'large';
  };
}

/** Responses of `queryForm`, by status. */
export interface QueryFormResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
