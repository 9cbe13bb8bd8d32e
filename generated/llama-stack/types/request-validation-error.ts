// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ValidationIssue } from './validation-issue.ts';

/** The request does not satisfy this document. */
export interface RequestValidationError {
  /** Holds the details. */
  error: {
    /** Holds the list of issues. */
    detail: {
      /** Everything that is wrong. */
      errors: ValidationIssue[];
    };
  };
}
