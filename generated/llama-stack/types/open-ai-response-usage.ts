// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** How many tokens a response took. */
export interface OpenAIResponseUsage {
  /** Tokens that were read. */
  input_tokens: number;
  /** Tokens that were written. */
  output_tokens: number;
  /** Both together. */
  total_tokens: number;
  /** What is known of the tokens read. */
  input_tokens_details?: {
    /** Those that came from a cache. */
    cached_tokens: number;
  };
  /** What is known of the tokens written. */
  output_tokens_details?: {
    /** Those spent on thinking. */
    reasoning_tokens: number;
  };
}
