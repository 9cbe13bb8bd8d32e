// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `getusers`, by status. */
export interface GetusersResponses {
  /** Two. */
  '204': {
    headers: {};
    content: {};
  };
}
