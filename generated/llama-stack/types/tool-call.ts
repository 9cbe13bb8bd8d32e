// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { BuiltinTool } from './builtin-tool.ts';

/** A request of the model to run a tool. */
export interface ToolCall {
  /** Identifies the call; its answer names the same id. */
  call_id: string;
  /** Which tool to run. */
  tool_name: BuiltinTool | string;
  /** What to run it with: an object by argument name, or the unparsed text. */
  arguments:
    | string
    | {
        [key: string]: unknown;
      };
  /** The arguments exactly as the model wrote them, if the server kept them. */
  arguments_json: string | null;
}
