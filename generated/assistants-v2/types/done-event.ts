// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Ends every stream that went well. */
export interface DoneEvent {
  event: 'done';
  data: '[DONE]';
}
