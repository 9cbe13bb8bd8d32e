// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Failure } from './failure.ts';
import type { Unrecognized } from './support/unrecognized.ts';

export type Step =
  | {
      type: 'begin' | 'end' | 'failed' | Unrecognized;
    }
  | {
      type: 'step';
      number: number;
    }
  | {
      error: Failure;
    };
