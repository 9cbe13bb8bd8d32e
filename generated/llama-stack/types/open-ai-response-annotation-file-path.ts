// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A part of the text names a file that was made. */
export interface OpenAIResponseAnnotationFilePath {
  /** Says that a file is named. */
  type: 'file_path';
  /** The file. */
  file_id: string;
  /** Where in the text it is named. */
  index: number;
}
