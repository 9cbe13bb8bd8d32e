// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Numbers } from '../numbers.ts';
import type { Received } from '../received.ts';

/** Parameters of `headers`. */
export interface HeadersParameters {
  header?: {
    'X-Text'?: string;
    'X-Count'?: number;
    'X-List'?: Numbers;
    'X-Record'?: Colour;
    'X-Exploded'?: Colour;
  };
}

/** Responses of `headers`, by status. */
export interface HeadersResponses {
  /** What was received, and headers of every kind. */
  '200': {
    headers: {
      'x-count': number;
      'x-list'?: Numbers;
      'x-record'?: Colour;
      'x-exploded'?: Colour;
      'set-cookie'?: string[];
    };
    content: {
      'application/json': Received;
    };
  };
}
