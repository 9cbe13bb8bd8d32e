// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentToolGroup } from './agent-tool-group.ts';
import type { ResponseFormat } from './response-format.ts';
import type { SamplingParams } from './sampling-params.ts';
import type { ToolChoice } from './tool-choice.ts';
import type { ToolConfig } from './tool-config.ts';
import type { ToolDef } from './tool-def.ts';
import type { ToolPromptFormat } from './tool-prompt-format.ts';

/** Everything an agent was made with, with all defaults filled in. */
export interface AgentConfig {
  /** The id of the model that the agent speaks with. */
  model: string;
  /** The system prompt of the agent; an empty text means none. */
  instructions: string;
  /** A name for people and traces; null if it has none. */
  name: string | null;
  /** How the model writes. */
  sampling_params: SamplingParams | null;
  /** Shields that examine what the user sends. */
  input_shields: string[] | null;
  /** Shields that examine what the model answers. */
  output_shields: string[] | null;
  /** Tools that the server runs for the agent. */
  toolgroups: AgentToolGroup[] | null;
  /** Tools that the client runs for the agent. */
  client_tools: ToolDef[] | null;
  /**
   * An older place for tool_config.tool_choice; sending both with different values is an error.
   * @deprecated
   */
  tool_choice: ToolChoice | null;
  /**
   * An older place for tool_config.tool_prompt_format; sending both with different values is an error.
   * @deprecated
   */
  tool_prompt_format: ToolPromptFormat | null;
  /** How the tools are used; filled in by the server if it was not sent. */
  tool_config: ToolConfig | null;
  /** The most model calls of one turn; at least one is always made. */
  max_infer_iters: number | null;
  /** Whether sessions shall outlive a restart of the server. */
  enable_session_persistence: boolean | null;
  /** A rule for the form of every answer; null for free text. */
  response_format: ResponseFormat | null;
}
