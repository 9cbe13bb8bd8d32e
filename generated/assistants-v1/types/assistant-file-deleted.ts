// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Says that the file was detached. */
export interface AssistantFileDeleted {
  /** The id of the file. */
  id: string;
  object: 'assistant.file.deleted';
  /** Whether it was detached. */
  deleted: boolean;
}
