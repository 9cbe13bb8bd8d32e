// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCall } from './code-tool-call.ts';
import type { FileSearchToolCall } from './file-search-tool-call.ts';
import type { FunctionToolCall } from './function-tool-call.ts';

/** A call of a tool. */
export type RunStepToolCall = CodeToolCall | FileSearchToolCall | FunctionToolCall;
