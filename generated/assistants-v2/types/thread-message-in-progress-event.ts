// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Message } from './message.ts';

/** The message is being written. */
export interface ThreadMessageInProgressEvent {
  event: 'thread.message.in_progress';
  data: Message;
}
