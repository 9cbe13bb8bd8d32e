// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `GETUSERS`, by status. */
export interface GetusersOperation2Responses {
  /** Three. */
  '204': {
    headers: {};
    content: {};
  };
}
