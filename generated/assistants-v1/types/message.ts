// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageContent } from './message-content.ts';
import type { MessageRole } from './message-role.ts';
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
  role: MessageRole;
  /** What it says and shows. */
  content: MessageContent[];
  /** The assistant that wrote it, if one did. */
  assistant_id: string | null;
  /** The run that wrote it, if one did. */
  run_id: string | null;
  /** Ids of the files that belong to it. */
  file_ids: string[];
  metadata: Metadata;
}
