// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Metadata } from './metadata.ts';
import type { RunStepDetails } from './run-step-details.ts';
import type { RunStepError } from './run-step-error.ts';
import type { RunStepStatus } from './run-step-status.ts';
import type { Unrecognized } from './support/unrecognized.ts';
import type { Usage } from './usage.ts';

/** A part of a run, either a message or calls of tools. */
export interface RunStep {
  /** Names the step; begins with step_. */
  id: string;
  object: 'thread.run.step';
  /** When it began, in Unix seconds. */
  created_at: number;
  /** The assistant that works. */
  assistant_id: string;
  /** The thread it works on. */
  thread_id: string;
  /** The run that it is part of. */
  run_id: string;
  /** What is done, the same as the type of the details. */
  type: 'message_creation' | 'tool_calls' | Unrecognized;
  status: RunStepStatus;
  step_details: RunStepDetails;
  /** Why it failed; null if it did not. */
  last_error: RunStepError | null;
  /** When it was given up, in Unix seconds. */
  expired_at: number | null;
  /** When it was cancelled, in Unix seconds. */
  cancelled_at: number | null;
  /** When it failed, in Unix seconds. */
  failed_at: number | null;
  /** When it was done, in Unix seconds. */
  completed_at: number | null;
  metadata: Metadata;
  /** Tokens of this step; null while it goes on. */
  usage: Usage | null;
}
