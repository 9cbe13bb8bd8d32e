// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InferenceStep } from './inference-step.ts';
import type { MemoryRetrievalStep } from './memory-retrieval-step.ts';
import type { ShieldCallStep } from './shield-call-step.ts';
import type { ToolExecutionStep } from './tool-execution-step.ts';

/** One thing the agent did within a turn. */
export type Step = InferenceStep | ToolExecutionStep | ShieldCallStep | MemoryRetrievalStep;
