// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AttachmentTool } from './attachment-tool.ts';

/** A file that belongs to a message. */
export interface Attachment {
  /** The id of the file. */
  file_id?: string;
  /** The tools that it is for. */
  tools?: AttachmentTool[];
}
