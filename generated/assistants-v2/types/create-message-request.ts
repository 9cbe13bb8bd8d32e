// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AttachmentParam } from './attachment-param.ts';
import type { MessageContentParam } from './message-content-param.ts';
import type { MessageRoleInput } from './message-role.ts';
import type { Metadata } from './metadata.ts';

/** The body that puts a message into a thread. */
export interface CreateMessageRequest {
  role: MessageRoleInput;
  /** What it says and shows. */
  content: string | MessageContentParam[];
  /** Files that belong to it, and the tools that they are for. */
  attachments?: AttachmentParam[] | null;
  metadata?: Metadata;
}
