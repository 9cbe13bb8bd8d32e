// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallOutputDelta } from './code-tool-call-output-delta.ts';
import type { DeltaIndex } from './delta-index.ts';

/** More code, or more of what came of it. */
export interface CodeToolCallDelta {
  index: DeltaIndex;
  type: 'code_interpreter';
  /** Names the call. */
  id?: string;
  /** What to add. */
  code_interpreter?: {
    /** Code to put at the end. */
    input?: string;
    /** What came of the code, each named by its index. */
    outputs?: CodeToolCallOutputDelta[];
  };
}
