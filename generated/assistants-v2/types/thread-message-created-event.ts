// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Message } from './message.ts';

/** A message was made, still empty. */
export interface ThreadMessageCreatedEvent {
  event: 'thread.message.created';
  data: Message;
}
