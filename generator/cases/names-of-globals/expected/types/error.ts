// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RecordSchema } from './record.ts';

export interface ErrorSchema {
  record?: RecordSchema;
}
