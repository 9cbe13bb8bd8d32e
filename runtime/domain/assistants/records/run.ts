/** A run as it is kept. */
import type { Metadata } from './assistant.ts';
import type { ReasoningEffort, ResponseFormat, Tool, ToolChoice, TruncationStrategy } from './tool.ts';

export type RunStatus =
  | 'queued'
  | 'in_progress'
  | 'requires_action'
  | 'cancelling'
  | 'cancelled'
  | 'failed'
  | 'completed'
  | 'incomplete'
  | 'expired';

export interface Run {
  readonly id: string;
  readonly created_at: number;
  readonly thread_id: string;
  readonly assistant_id: string;
  readonly status: RunStatus;
  readonly required_action: RequiredAction | null;
  readonly last_error: RunError | null;
  readonly expires_at: number | null;
  readonly started_at: number | null;
  readonly cancelled_at: number | null;
  readonly failed_at: number | null;
  readonly completed_at: number | null;
  readonly incomplete_details: { readonly reason: RunIncompleteReason } | null;
  readonly model: string;
  readonly instructions: string | null;
  readonly tools: readonly Tool[];
  readonly metadata: Metadata;
  readonly usage: Usage | null;
  readonly temperature: number | null;
  readonly top_p: number | null;
  readonly max_prompt_tokens: number | null;
  readonly max_completion_tokens: number | null;
  readonly truncation_strategy: TruncationStrategy;
  readonly tool_choice: ToolChoice;
  readonly parallel_tool_calls: boolean;
  readonly response_format: ResponseFormat;
  readonly reasoning_effort: ReasoningEffort | null;
  /** Those of the assistant, for v1. */
  readonly file_ids: readonly string[];
}

export interface RequiredAction {
  readonly type: 'submit_tool_outputs';
  readonly submit_tool_outputs: { readonly tool_calls: readonly RequiredCall[] };
}

export interface RequiredCall {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
}

export interface RunError {
  readonly code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt';
  readonly message: string;
}

export type RunIncompleteReason = 'max_completion_tokens' | 'max_prompt_tokens';

export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

export const noUsage: Usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };

/** Both together. */
export function addUsage(one: Usage, other: Usage): Usage {
  return {
    prompt_tokens: one.prompt_tokens + other.prompt_tokens,
    completion_tokens: one.completion_tokens + other.completion_tokens,
    total_tokens: one.total_tokens + other.total_tokens,
  };
}
