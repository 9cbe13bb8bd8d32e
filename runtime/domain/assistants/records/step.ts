/** A step of a run as it is kept. */
import type { Metadata } from './assistant.ts';
import type { RunError, Usage } from './run.ts';
import type { RankingOptions } from './tool.ts';

export interface RunStep {
  readonly id: string;
  readonly created_at: number;
  readonly run_id: string;
  readonly assistant_id: string;
  readonly thread_id: string;
  readonly type: StepDetails['type'];
  readonly status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
  readonly cancelled_at: number | null;
  readonly completed_at: number | null;
  readonly expired_at: number | null;
  readonly failed_at: number | null;
  readonly last_error: RunError | null;
  readonly step_details: StepDetails;
  readonly usage: Usage | null;
  readonly metadata: Metadata;
  /** The how-many-th answer of the model it belongs to, counted from 0. */
  readonly answer: number;
  /** What that answer took; shown as usage once the step is over. */
  readonly spent: Usage;
}

export type StepDetails = MessageCreation | ToolCalls;

export interface MessageCreation {
  readonly type: 'message_creation';
  readonly message_creation: { readonly message_id: string };
}

export interface ToolCalls {
  readonly type: 'tool_calls';
  readonly tool_calls: readonly ToolCall[];
}

export type ToolCall = CodeCall | SearchCall | FunctionCall;

export interface CodeCall {
  readonly id: string;
  readonly type: 'code_interpreter';
  readonly code_interpreter: { readonly input: string; readonly outputs: readonly CodeOutput[] };
}

export type CodeOutput =
  | { readonly type: 'logs'; readonly logs: string }
  | { readonly type: 'image'; readonly image: { readonly file_id: string } };

/** Results are absent until it was searched; the query is for the model, and for nobody else. */
export interface SearchCall {
  readonly id: string;
  readonly type: 'file_search';
  readonly file_search: {
    readonly query: string;
    readonly ranking_options?: RankingOptions;
    readonly results?: readonly SearchResult[];
  };
}

export interface SearchResult {
  readonly file_id: string;
  readonly file_name: string;
  readonly score: number;
  readonly text: string;
}

export interface FunctionCall {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string; readonly output: string | null };
}
