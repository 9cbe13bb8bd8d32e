// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Attachment } from './attachment.ts';
import type { MessageContent } from './message-content.ts';
import type { MessageIncompleteDetails } from './message-incomplete-details.ts';
import type { MessageRole } from './message-role.ts';
import type { MessageStatus } from './message-status.ts';
import type { Metadata } from './metadata.ts';

/** A message in a thread. */
export interface Message {
  /** Names the message; begins with msg_. */
  id: string;
  object: 'thread.message';
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** The thread that it is in. */
  thread_id: string;
  status: MessageStatus;
  /** Why it was cut short; null if it was not. */
  incomplete_details: MessageIncompleteDetails | null;
  /** When it was done, in Unix seconds. */
  completed_at: number | null;
  /** When it was cut short, in Unix seconds. */
  incomplete_at: number | null;
  role: MessageRole;
  /** What it says and shows. */
  content: MessageContent[];
  /** The assistant that wrote it, if one did. */
  assistant_id: string | null;
  /** The run that wrote it, if one did. */
  run_id: string | null;
  /** Files that belong to it, and the tools that they are for. */
  attachments: Attachment[] | null;
  metadata: Metadata;
}
