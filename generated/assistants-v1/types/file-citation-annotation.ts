// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The part comes from a file. */
export interface FileCitationAnnotation {
  type: 'file_citation';
  /** The words that stand for the citation. */
  text: string;
  /** What is cited. */
  file_citation: {
    /** The id of the file. */
    file_id: string;
    /** The words in the file. */
    quote: string;
  };
  /** Where the part begins. */
  start_index: number;
  /** Where it ends. */
  end_index: number;
}
