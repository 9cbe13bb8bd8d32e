// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantTool } from './assistant-tool.ts';
import type { Metadata } from './metadata.ts';
import type { RequiredAction } from './required-action.ts';
import type { ResponseFormat } from './response-format.ts';
import type { RunError } from './run-error.ts';
import type { RunIncompleteDetails } from './run-incomplete-details.ts';
import type { RunStatus } from './run-status.ts';
import type { ToolChoice } from './tool-choice.ts';
import type { TruncationStrategy } from './truncation-strategy.ts';
import type { Usage } from './usage.ts';

/** An assistant at work on a thread. */
export interface Run {
  /** Names the run; begins with run_. */
  id: string;
  object: 'thread.run';
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** The thread it works on. */
  thread_id: string;
  /** The assistant that works. */
  assistant_id: string;
  status: RunStatus;
  /** What the caller must do; null unless the status is requires_action. */
  required_action: RequiredAction | null;
  /** Why it failed; null if it did not. */
  last_error: RunError | null;
  /** When it will be given up, in Unix seconds; null once it is over. */
  expires_at: number | null;
  /** When it was last taken up, in Unix seconds; null while it has not been. */
  started_at: number | null;
  /** When it was cancelled, in Unix seconds. */
  cancelled_at: number | null;
  /** When it failed, in Unix seconds. */
  failed_at: number | null;
  /** When it was done or cut short, in Unix seconds. */
  completed_at: number | null;
  /** Why it was cut short; null if it was not. */
  incomplete_details: RunIncompleteDetails | null;
  /** The model that it asks. */
  model: string;
  /** What the model is told before the thread. */
  instructions: string | null;
  /** The tools that it may use. */
  tools: AssistantTool[];
  metadata: Metadata;
  /** Tokens of the whole run; null until it is over. */
  usage: Usage | null;
  /** How freely the model chooses its words. */
  temperature?: number | null;
  /** The share of likely words the model chooses from. */
  top_p?: number | null;
  /** The most tokens that the model may read over the run. */
  max_prompt_tokens: number | null;
  /** The most tokens that the model may write over the run. */
  max_completion_tokens: number | null;
  /** How much of the thread the model sees. */
  truncation_strategy: TruncationStrategy | null;
  /** Whether the model must, may or must not use tools. */
  tool_choice: ToolChoice | null;
  /** Whether the model may call several functions at once. */
  parallel_tool_calls: boolean;
  /** The form in which the model answers. */
  response_format: ResponseFormat | null;
}
