// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A part of the text comes from a file. */
export interface OpenAIResponseAnnotationFileCitation {
  /** Says that a file is cited. */
  type: 'file_citation';
  /** The file. */
  file_id: string;
  /** Its name. */
  filename: string;
  /** Where in the text the citation stands. */
  index: number;
}
