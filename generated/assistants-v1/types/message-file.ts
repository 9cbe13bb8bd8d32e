// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A file that belongs to a message. */
export interface MessageFile {
  /** The id of the file. */
  id: string;
  object: 'thread.message.file';
  /** When it was attached, in Unix seconds. */
  created_at: number;
  /** The message. */
  message_id: string;
}
