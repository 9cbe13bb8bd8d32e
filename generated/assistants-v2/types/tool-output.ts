// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What a function returned. */
export interface ToolOutput {
  /** The call that this answers. */
  tool_call_id: string;
  /** What it returned; empty where absent. */
  output?: string;
}
