// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `get-thing`, by status. */
export interface GetThing2Responses {
  /** Two. */
  '200': {
    headers: {};
    content: {};
  };
}
