// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorObject } from './error-object.ts';

/** The body of every refusal. */
export interface ErrorResponse {
  error: ErrorObject;
}
