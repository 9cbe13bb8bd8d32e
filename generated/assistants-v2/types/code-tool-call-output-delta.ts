// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallImageOutputDelta } from './code-tool-call-image-output-delta.ts';
import type { CodeToolCallLogsOutputDelta } from './code-tool-call-logs-output-delta.ts';

/** What is new in something that came of code. */
export type CodeToolCallOutputDelta = CodeToolCallLogsOutputDelta | CodeToolCallImageOutputDelta;
