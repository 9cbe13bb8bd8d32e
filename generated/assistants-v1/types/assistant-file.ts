// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A file that is attached to an assistant. */
export interface AssistantFile {
  /** The id of the file. */
  id: string;
  object: 'assistant.file';
  /** When it was attached, in Unix seconds. */
  created_at: number;
  /** The assistant. */
  assistant_id: string;
}
