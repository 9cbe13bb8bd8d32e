// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DateSchema } from './date.ts';
import type { ResponseSchema } from './response.ts';

export interface FileSchema {
  date?: DateSchema;
  response?: ResponseSchema;
}
