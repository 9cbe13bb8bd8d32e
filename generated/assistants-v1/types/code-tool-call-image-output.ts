// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What code drew. */
export interface CodeToolCallImageOutput {
  type: 'image';
  /** The picture. */
  image: {
    /** The id of its file. */
    file_id: string;
  };
}
