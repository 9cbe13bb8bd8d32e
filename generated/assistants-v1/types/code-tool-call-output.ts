// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallImageOutput } from './code-tool-call-image-output.ts';
import type { CodeToolCallLogsOutput } from './code-tool-call-logs-output.ts';

/** Something that came of code. */
export type CodeToolCallOutput = CodeToolCallLogsOutput | CodeToolCallImageOutput;
