// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** How many tokens a model read and wrote. */
export interface Usage {
  /** Tokens that the model read. */
  prompt_tokens: number;
  /** Tokens that the model wrote. */
  completion_tokens: number;
  /** Both together. */
  total_tokens: number;
}
