// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Draw from the smallest set of tokens whose likelihoods add up to a share. */
export interface TopPSamplingStrategyParam {
  /** Says that sampling is by share of likelihood. */
  type: 'top_p';
  /** How freely to draw; must be sent, though it may be null. */
  temperature: number | null;
  /**
   * The share of likelihood to draw from.
   * @default 0.95
   */
  top_p?: number | null;
}
