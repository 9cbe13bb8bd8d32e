// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A piece of an image that the model added. */
export interface ImageDelta {
  /** Says that image data was added. */
  type: 'image';
  /** The added bytes in base64. */
  image: string;
}
