// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The body that attaches a file. */
export interface CreateAssistantFileRequest {
  /** The id of the file. */
  file_id: string;
}
