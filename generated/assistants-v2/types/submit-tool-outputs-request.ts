// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolOutput } from './tool-output.ts';

/** The outputs of all functions that a run waits for. */
export interface SubmitToolOutputsRequest {
  /** One output for each call that waits, in any order. */
  tool_outputs: ToolOutput[];
  /** Whether the events of the run shall be sent as they happen. */
  stream?: boolean | null;
}
