// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `getUsers`, by status. */
export interface GetUsersResponses {
  /** One. */
  '204': {
    headers: {};
    content: {};
  };
}
