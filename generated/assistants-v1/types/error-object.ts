// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What went wrong. */
export interface ErrorObject {
  /** What went wrong, for people. */
  message: string;
  /** The kind of error, such as invalid_request_error. */
  type: string;
  /** The parameter or field that is at fault. */
  param: string | null;
  /** What went wrong, for programs. */
  code: string | null;
}
