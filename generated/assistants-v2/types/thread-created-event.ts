// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Thread } from './thread.ts';

/** A thread was made. */
export interface ThreadCreatedEvent {
  event: 'thread.created';
  data: Thread;
}
