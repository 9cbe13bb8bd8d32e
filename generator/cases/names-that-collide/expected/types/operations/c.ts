// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `delete`, by status. */
export interface DeleteOperationResponses {
  /** Three. */
  '200': {
    headers: {};
    content: {};
  };
}
