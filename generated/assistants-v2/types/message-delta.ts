// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageContentDelta } from './message-content-delta.ts';
import type { MessageRole } from './message-role.ts';

/** What is new in a message. */
export interface MessageDelta {
  /** The id of the message. */
  id: string;
  object: 'thread.message.delta';
  /** What to add. */
  delta: {
    role?: MessageRole;
    /** What to add to pieces of the content, each named by its index. */
    content?: MessageContentDelta[];
  };
}
