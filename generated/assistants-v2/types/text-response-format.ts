// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Plain text. */
export interface TextResponseFormat {
  type: 'text';
}
