// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Draw from a fixed number of the likeliest tokens. */
export interface TopKSamplingStrategy {
  /** Says that sampling is by rank. */
  type: 'top_k';
  /** How many tokens to draw from. */
  top_k: number;
}
