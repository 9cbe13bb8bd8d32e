// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallOutput } from './code-tool-call-output.ts';

/** Python that was run. */
export interface CodeToolCall {
  /** Names the call. */
  id: string;
  type: 'code_interpreter';
  /** What was run, and what came of it. */
  code_interpreter: {
    /** The code. */
    input: string;
    /** What the code printed and drew. */
    outputs: CodeToolCallOutput[];
  };
}
