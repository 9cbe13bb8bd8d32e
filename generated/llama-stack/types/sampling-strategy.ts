// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { GreedySamplingStrategy } from './greedy-sampling-strategy.ts';
import type { TopKSamplingStrategy } from './top-k-sampling-strategy.ts';
import type { TopPSamplingStrategy } from './top-p-sampling-strategy.ts';

/** How the next token is picked. */
export type SamplingStrategy = GreedySamplingStrategy | TopPSamplingStrategy | TopKSamplingStrategy;
