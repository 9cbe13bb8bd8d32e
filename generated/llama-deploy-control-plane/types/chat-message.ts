// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A message of a conversation, in whatever form the service has. */
export interface ChatMessage {
  [key: string]: unknown;
}
