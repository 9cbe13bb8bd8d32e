// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Delta } from '../delta.ts';

/** Responses of `frames`, by status. */
export interface FramesResponses {
  /** Whole frames. */
  '200': {
    headers: {};
    content: {
      'text/event-stream':
        | {
            event: 'delta';
            data: Delta;
            id?: string;
          }
        | {
            event: 'done';
            data: '[DONE]';
          };
    };
  };
}
