// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContent } from './interleaved-content.ts';

/** The result of a tool that came in as a message. */
export interface ToolResponseMessage {
  /** Says that a tool speaks. */
  role: 'tool';
  /** The id of the tool call that this answers. */
  call_id: string;
  /** What the tool returned. */
  content: InterleavedContent;
}
