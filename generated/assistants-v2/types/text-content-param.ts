// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Words. */
export interface TextContentParam {
  type: 'text';
  /** The words. */
  text: string;
}
