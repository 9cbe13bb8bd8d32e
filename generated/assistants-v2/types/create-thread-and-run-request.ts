// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantToolParam } from './assistant-tool-param.ts';
import type { CreateThreadRequest } from './create-thread-request.ts';
import type { Metadata } from './metadata.ts';
import type { ResponseFormatParam } from './response-format-param.ts';
import type { ToolChoiceParam } from './tool-choice-param.ts';
import type { ToolResourcesParam } from './tool-resources-param.ts';
import type { TruncationStrategyParam } from './truncation-strategy-param.ts';

/** The body that makes a thread and starts a run on it. */
export interface CreateThreadAndRunRequest {
  /** The assistant that shall work. */
  assistant_id: string;
  thread?: CreateThreadRequest;
  /** The model to ask, instead of the assistant's. */
  model?: string | null;
  /** What the model is told, instead of the assistant's instructions. */
  instructions?: string | null;
  /** The tools of this run, instead of the assistant's. */
  tools?: AssistantToolParam[] | null;
  /** What the tools shall work on. */
  tool_resources?: ToolResourcesParam | null;
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
}
