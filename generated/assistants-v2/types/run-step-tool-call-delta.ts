// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallDelta } from './code-tool-call-delta.ts';
import type { FileSearchToolCallDelta } from './file-search-tool-call-delta.ts';
import type { FunctionToolCallDelta } from './function-tool-call-delta.ts';

/** What is new in a call of a tool. */
export type RunStepToolCallDelta = CodeToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta;
