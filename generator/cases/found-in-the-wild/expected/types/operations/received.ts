// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `planned`, by status. */
export interface PlannedResponses {
  /** Heard. */
  '204': {
    headers: {};
    content: {};
  };
}
