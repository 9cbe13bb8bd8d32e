// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Draw from the smallest set of tokens whose likelihoods add up to a share. */
export interface TopPSamplingStrategy {
  /** Says that sampling is by share of likelihood. */
  type: 'top_p';
  /** How freely to draw; more is bolder. */
  temperature: number | null;
  /** The share of likelihood to draw from. */
  top_p: number | null;
}
