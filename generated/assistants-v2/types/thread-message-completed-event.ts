// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Message } from './message.ts';

/** The message is done. */
export interface ThreadMessageCompletedEvent {
  event: 'thread.message.completed';
  data: Message;
}
