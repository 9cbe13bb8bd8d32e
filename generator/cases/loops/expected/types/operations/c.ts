// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `readC`, by status. */
export interface ReadCResponses {
  /** Wrong. */
  '400': {
    headers: {};
    content: {};
  };
}
