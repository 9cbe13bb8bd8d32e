// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Dog } from './dog.ts';

export type Named = {
  tail?: number;
} & Dog & {
    tail: {} | null;
  };
