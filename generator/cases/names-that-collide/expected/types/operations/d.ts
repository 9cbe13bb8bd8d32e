// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `operations`, by status. */
export interface Operations2Responses {
  /** Four. */
  '200': {
    headers: {};
    content: {};
  };
}
