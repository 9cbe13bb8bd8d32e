// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `GETUSERS`, by status. */
export interface Getusers2Responses {
  /** Three. */
  '204': {
    headers: {};
    content: {};
  };
}
