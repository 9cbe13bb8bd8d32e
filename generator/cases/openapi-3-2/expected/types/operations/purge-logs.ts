// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `purgeLogs`, by status. */
export interface PurgeLogsResponses {
  /** Gone. */
  '204': {
    headers: {};
    content: {};
  };
}
