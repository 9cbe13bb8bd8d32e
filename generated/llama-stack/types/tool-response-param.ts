// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { BuiltinToolInput } from './builtin-tool.ts';
import type { InterleavedContentParam } from './interleaved-content-param.ts';

/** What a client tool returned, posted to resume a turn. */
export interface ToolResponseParam {
  /** The id of the tool call that this answers. */
  call_id: string;
  /** Which tool was run. */
  tool_name: BuiltinToolInput | string;
  /** What the tool returned. */
  content: InterleavedContentParam;
  /** Facts about the result that are stored but not shown to the model. */
  metadata?: {
    [key: string]: unknown;
  } | null;
}
