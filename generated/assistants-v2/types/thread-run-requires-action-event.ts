// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Run } from './run.ts';

/** The run waits for the caller. */
export interface ThreadRunRequiresActionEvent {
  event: 'thread.run.requires_action';
  data: Run;
}
