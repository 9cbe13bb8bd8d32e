// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AttachmentToolParam } from './attachment-tool-param.ts';

/** A file that shall belong to a message. */
export interface AttachmentParam {
  /** The id of the file. */
  file_id?: string;
  /** The tools that it is for. */
  tools?: AttachmentToolParam[];
}
