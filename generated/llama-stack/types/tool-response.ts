// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { BuiltinTool } from './builtin-tool.ts';
import type { InterleavedContent } from './interleaved-content.ts';

/** What a tool returned, as part of a step. */
export interface ToolResponse {
  /** The id of the tool call that this answers. */
  call_id: string;
  /** Which tool was run. */
  tool_name: BuiltinTool | string;
  /** What the tool returned. */
  content: InterleavedContent;
  /** Facts about the result that are stored but not shown to the model. */
  metadata: {
    [key: string]: unknown;
  } | null;
}
