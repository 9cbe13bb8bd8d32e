// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCall } from './code-tool-call.ts';
import type { FunctionToolCall } from './function-tool-call.ts';
import type { RetrievalToolCall } from './retrieval-tool-call.ts';

/** A call of a tool. */
export type RunStepToolCall = CodeToolCall | RetrievalToolCall | FunctionToolCall;
