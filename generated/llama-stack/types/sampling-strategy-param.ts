// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { GreedySamplingStrategy } from './greedy-sampling-strategy.ts';
import type { TopKSamplingStrategy } from './top-k-sampling-strategy.ts';
import type { TopPSamplingStrategyParam } from './top-p-sampling-strategy-param.ts';

/** How the next token shall be picked. */
export type SamplingStrategyParam = GreedySamplingStrategy | TopPSamplingStrategyParam | TopKSamplingStrategy;
