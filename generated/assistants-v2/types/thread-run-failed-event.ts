// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Run } from './run.ts';

/** The run failed. */
export interface ThreadRunFailedEvent {
  event: 'thread.run.failed';
  data: Run;
}
