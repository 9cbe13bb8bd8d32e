// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Run } from './run.ts';

/** A run was made. */
export interface ThreadRunCreatedEvent {
  event: 'thread.run.created';
  data: Run;
}
