// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Always take the most likely token. */
export interface GreedySamplingStrategy {
  /** Says that sampling is greedy. */
  type: 'greedy';
}
