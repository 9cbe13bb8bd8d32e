// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ValidationIssue } from './validation-issue.ts';

/** The request does not satisfy this document. */
export interface ValidationError {
  /** Everything that is wrong. */
  detail: ValidationIssue[];
}
