// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Failure } from './failure.ts';

export type Plan = {
  id: {} | null;
  code: {} | null;
  toString: {} | null;
} & Failure & {
    id?: number;
  };
