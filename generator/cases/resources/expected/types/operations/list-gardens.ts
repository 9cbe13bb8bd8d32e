// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `listGardens`, by status. */
export interface ListGardensResponses {
  /** None. */
  '204': {
    headers: {};
    content: {};
  };
}
