// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Message } from './message.ts';

/** A page of messages. */
export interface MessageList {
  object: 'list';
  /** The messages of this page. */
  data: Message[];
  /** The id of the first one here; null where there is none. */
  first_id: string | null;
  /** The id of the last one here; null where there is none. */
  last_id: string | null;
  /** Whether more follow in this direction. */
  has_more: boolean;
}
