// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Run } from './run.ts';

/** The run was cancelled. */
export interface ThreadRunCancelledEvent {
  event: 'thread.run.cancelled';
  data: Run;
}
