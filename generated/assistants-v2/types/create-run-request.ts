// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantToolParam } from './assistant-tool-param.ts';
import type { CreateMessageRequest } from './create-message-request.ts';
import type { Metadata } from './metadata.ts';
import type { ReasoningEffort } from './reasoning-effort.ts';
import type { ResponseFormatParam } from './response-format-param.ts';
import type { ToolChoiceParam } from './tool-choice-param.ts';
import type { TruncationStrategyParam } from './truncation-strategy-param.ts';

/** The body that starts a run. */
export interface CreateRunRequest {
  /** The assistant that shall work. */
  assistant_id: string;
  /** The model to ask, instead of the assistant's. */
  model?: string | null;
  /** What the model is told, instead of the assistant's instructions. */
  instructions?: string | null;
  /** What the model is told after the instructions. */
  additional_instructions?: string | null;
  /** Messages to put into the thread before the run starts. */
  additional_messages?: CreateMessageRequest[] | null;
  /** The tools of this run, instead of the assistant's. */
  tools?: AssistantToolParam[] | null;
  metadata?: Metadata;
  /** How freely the model shall choose its words. */
  temperature?: number | null;
  /** The share of likely words the model shall choose from. */
  top_p?: number | null;
  /** Whether the events of the run shall be sent as they happen. */
  stream?: boolean | null;
  /** The most tokens that the model may read over the run. */
  max_prompt_tokens?: number | null;
  /** The most tokens that the model may write over the run. */
  max_completion_tokens?: number | null;
  /** How much of the thread the model shall see. */
  truncation_strategy?: TruncationStrategyParam | null;
  /** Whether the model must, may or must not use tools. */
  tool_choice?: ToolChoiceParam | null;
  /** Whether the model may call several functions at once. */
  parallel_tool_calls?: boolean;
  /** The form in which the model shall answer. */
  response_format?: ResponseFormatParam | null;
  reasoning_effort?: ReasoningEffort;
}
