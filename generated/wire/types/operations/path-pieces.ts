// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Received } from '../received.ts';

/** Parameters of `pathPieces`. */
export interface PathPiecesParameters {
  path: {
    name: string;
    format: 'json' | 'csv';
  };
}

/** Responses of `pathPieces`, by status. */
export interface PathPiecesResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
