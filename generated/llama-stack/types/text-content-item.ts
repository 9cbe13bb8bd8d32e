// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A piece of content that is text. */
export interface TextContentItem {
  /** Says that this item is text. */
  type: 'text';
  /** The text itself. */
  text: string;
}
