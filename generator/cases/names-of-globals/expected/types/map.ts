// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Undefined } from './undefined.ts';

export interface MapSchema {
  [key: string]: Undefined;
}
