// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseItemStatus } from './open-ai-response-item-status.ts';

/** A call of a tool of an MCP server. */
export interface OpenAIResponseOutputMessageMCPCall {
  /** Says that an MCP tool was called. */
  type: 'mcp_call';
  /** Identifies the item. */
  id: string;
  /** The server, as labelled in the request. */
  server_label: string;
  /** The tool. */
  name: string;
  /** Its arguments as JSON text. */
  arguments: string;
  /** What the tool returned; null if it failed or has not finished. */
  output: string | null;
  /** Why it failed; null unless it did. */
  error: string | null;
  /** How far it has got. */
  status?: OpenAIResponseItemStatus | null;
}
