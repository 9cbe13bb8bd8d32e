// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** What a step of a turn does. */
export type StepType = 'inference' | 'tool_execution' | 'shield_call' | 'memory_retrieval' | Unrecognized;
