// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `404`, by status. */
export interface _404Responses {
  /** Found. */
  '200': {
    headers: {};
    content: {};
  };
}
