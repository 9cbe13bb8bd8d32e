// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Animal } from './animal.ts';

export type Dog = Animal & {
  barks: boolean;
};
