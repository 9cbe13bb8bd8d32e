// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A piece of text that the model added. */
export interface TextDelta {
  /** Says that text was added. */
  type: 'text';
  /** The added text; may be empty. */
  text: string;
}
