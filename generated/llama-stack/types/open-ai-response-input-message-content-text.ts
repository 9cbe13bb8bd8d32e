// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Text for the model. */
export interface OpenAIResponseInputMessageContentText {
  /** The text. */
  text: string;
  /** Says that this is text for the model. */
  type: 'input_text';
}
