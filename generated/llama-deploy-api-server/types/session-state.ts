// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/**
 * What clients keep with a session, and what the control plane notes of its tasks there. Under the id of the
 * session stands, as JSON text, what a workflow keeps between its tasks.
 */
export interface SessionState {
  [key: string]: unknown;
}
