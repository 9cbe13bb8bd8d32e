// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Wall, WallInput } from '../wall.ts';

/** Parameters of `paint`. */
export interface PaintParameters {
  query?: {
    finish?: 'matt' | 'gloss';
  };
}

/** Request bodies of `paint`, by media type. */
export interface PaintBodies {
  'application/json': WallInput;
}

/** Responses of `paint`, by status. */
export interface PaintResponses {
  /** Painted. */
  '200': {
    headers: {};
    content: {
      'application/json': Wall;
    };
  };
}
