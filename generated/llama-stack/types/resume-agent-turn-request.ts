// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolResponseParam } from './tool-response-param.ts';

/** The body that resumes a turn. */
export interface ResumeAgentTurnRequest {
  /** One answer for each tool call that the turn waits for. */
  tool_responses: ToolResponseParam[];
  /**
   * Whether the rest of the turn is streamed; otherwise the finished turn is the answer.
   * @default false
   */
  stream?: boolean | null;
}
