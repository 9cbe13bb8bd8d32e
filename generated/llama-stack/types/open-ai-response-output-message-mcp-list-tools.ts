// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MCPListToolsTool } from './mcp-list-tools-tool.ts';

/** The tools that an MCP server offers. */
export interface OpenAIResponseOutputMessageMCPListTools {
  /** Says that the tools of an MCP server were listed. */
  type: 'mcp_list_tools';
  /** Identifies the item. */
  id: string;
  /** The server, as labelled in the request. */
  server_label: string;
  /** What it offers. */
  tools: MCPListToolsTool[];
  /** Why the tools could not be listed; null unless that failed. */
  error?: string | null;
}
