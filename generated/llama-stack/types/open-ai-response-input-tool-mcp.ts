// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AllowedToolsFilter } from './allowed-tools-filter.ts';
import type { ApprovalFilter } from './approval-filter.ts';
import type { OpenAIResponseMcpApprovalSetting } from './open-ai-response-mcp-approval-setting.ts';

/** Lets the model call the tools of an MCP server. */
export interface OpenAIResponseInputToolMCP {
  /** Says that the tools are those of an MCP server. */
  type: 'mcp';
  /** A name for the server, repeated in every item that concerns it. */
  server_label: string;
  /** Where the server is. */
  server_url: string;
  /** Headers to send to the server, such as credentials. */
  headers?: {
    [key: string]: unknown;
  } | null;
  /**
   * Which tools need an approval before they run.
   * @default "never"
   */
  require_approval?: OpenAIResponseMcpApprovalSetting | ApprovalFilter;
  /** The only tools that may be used; all of them if absent. */
  allowed_tools?: string[] | AllowedToolsFilter | null;
}
