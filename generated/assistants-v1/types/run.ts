// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantTool } from './assistant-tool.ts';
import type { Metadata } from './metadata.ts';
import type { RequiredAction } from './required-action.ts';
import type { RunError } from './run-error.ts';
import type { RunStatus } from './run-status.ts';
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
  /** When it was done, in Unix seconds. */
  completed_at: number | null;
  /** The model that it asks. */
  model: string;
  /** What the model is told before the thread. */
  instructions: string | null;
  /** The tools that it may use. */
  tools: AssistantTool[];
  /** Ids of the files of the assistant. */
  file_ids: string[];
  metadata: Metadata;
  /** Tokens of the whole run; null until it is over. */
  usage: Usage | null;
}
