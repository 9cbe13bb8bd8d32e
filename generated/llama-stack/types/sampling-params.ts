// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SamplingStrategy } from './sampling-strategy.ts';

/** How an agent makes the model write. */
export interface SamplingParams {
  /** How the next token is picked. */
  strategy: SamplingStrategy;
  /** The most tokens of one answer; 0 leaves it to the model provider. */
  max_tokens: number | null;
  /** How strongly repetition is held back; 1 does nothing. */
  repetition_penalty: number | null;
  /** Texts at which the model stops; null for none. */
  stop: string[] | null;
}
