// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `get_thing`, by status. */
export interface GetThing3Responses {
  /** One. */
  '200': {
    headers: {};
    content: {};
  };
}
