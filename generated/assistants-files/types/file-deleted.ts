// Generated from spec/assistants/files.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Says that the file was deleted. */
export interface FileDeleted {
  /** The id of the file. */
  id: string;
  object: 'file';
  /** Whether it was deleted. */
  deleted: boolean;
}
