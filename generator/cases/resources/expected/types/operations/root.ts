// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `root`, by status. */
export interface RootResponses {
  /** None. */
  '204': {
    headers: {};
    content: {};
  };
}
