// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageDelta } from './message-delta.ts';

/** There is more in a message. */
export interface ThreadMessageDeltaEvent {
  event: 'thread.message.delta';
  data: MessageDelta;
}
