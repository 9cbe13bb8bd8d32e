// Generated from spec/assistants/files.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The form that uploads a file. */
export interface CreateFileRequest {
  /**
   * The file, with its name.
   * @format binary
   */
  file: string;
  /** What it is for. */
  purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';
}
