// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContentParam } from './interleaved-content-param.ts';

/** The result of a tool, sent as a message of a new turn. */
export interface ToolResponseMessageParam {
  /** Says that a tool speaks; may be left out. */
  role?: 'tool';
  /** The id of the tool call that this answers. */
  call_id: string;
  /** What the tool returned. */
  content: InterleavedContentParam;
}
