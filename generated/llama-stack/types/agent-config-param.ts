// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentToolGroup } from './agent-tool-group.ts';
import type { ResponseFormat } from './response-format.ts';
import type { SamplingParamsParam } from './sampling-params-param.ts';
import type { ToolChoiceInput } from './tool-choice.ts';
import type { ToolConfigParam } from './tool-config-param.ts';
import type { ToolDefParam } from './tool-def-param.ts';
import type { ToolPromptFormatInput } from './tool-prompt-format.ts';

/** What an agent shall be made with. */
export interface AgentConfigParam {
  /** The id of the model that the agent speaks with. */
  model: string;
  /** The system prompt of the agent; an empty text means none. */
  instructions: string;
  /** A name for people and traces; null if it has none. */
  name?: string | null;
  /** How the model writes. */
  sampling_params?: SamplingParamsParam | null;
  /**
   * Shields that examine what the user sends.
   * @default []
   */
  input_shields?: string[] | null;
  /**
   * Shields that examine what the model answers.
   * @default []
   */
  output_shields?: string[] | null;
  /**
   * Tools that the server runs for the agent.
   * @default []
   */
  toolgroups?: AgentToolGroup[] | null;
  /**
   * Tools that the client runs for the agent.
   * @default []
   */
  client_tools?: ToolDefParam[] | null;
  /**
   * An older place for tool_config.tool_choice; sending both with different values is an error.
   * @deprecated
   */
  tool_choice?: ToolChoiceInput | null;
  /**
   * An older place for tool_config.tool_prompt_format; sending both with different values is an error.
   * @deprecated
   */
  tool_prompt_format?: ToolPromptFormatInput | null;
  /** How the tools are used. */
  tool_config?: ToolConfigParam | null;
  /**
   * The most model calls of one turn; at least one is always made.
   * @default 10
   */
  max_infer_iters?: number | null;
  /**
   * Whether sessions shall outlive a restart of the server.
   * @default false
   */
  enable_session_persistence?: boolean | null;
  /** A rule for the form of every answer; null for free text. */
  response_format?: ResponseFormat | null;
}
