// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The part names a file that code has made. */
export interface FilePathAnnotation {
  type: 'file_path';
  /** The words that stand for the file. */
  text: string;
  /** The file. */
  file_path: {
    /** Its id. */
    file_id: string;
  };
  /** Where the part begins. */
  start_index: number;
  /** Where it ends. */
  end_index: number;
}
