// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A part of the text comes from a file in a container. */
export interface OpenAIResponseAnnotationContainerFileCitation {
  /** Says that a file of a container is cited. */
  type: 'container_file_citation';
  /** The container. */
  container_id: string;
  /** The file. */
  file_id: string;
  /** Its name. */
  filename: string;
  /** Where in the text the part begins. */
  start_index: number;
  /** Where in the text the part ends. */
  end_index: number;
}
