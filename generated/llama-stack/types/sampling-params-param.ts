// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SamplingStrategyParam } from './sampling-strategy-param.ts';

/** How an agent shall make the model write. */
export interface SamplingParamsParam {
  /**
   * How the next token is picked.
   * @default {"type":"greedy"}
   */
  strategy?: SamplingStrategyParam;
  /**
   * The most tokens of one answer; 0 leaves it to the model provider.
   * @default 0
   */
  max_tokens?: number | null;
  /**
   * How strongly repetition is held back; 1 does nothing.
   * @default 1
   */
  repetition_penalty?: number | null;
  /** Texts at which the model stops. */
  stop?: string[] | null;
}
