// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A part of the text comes from a web page. */
export interface OpenAIResponseAnnotationCitation {
  /** Says that a web page is cited. */
  type: 'url_citation';
  /** Its address. */
  url: string;
  /** Its title. */
  title: string;
  /** Where in the text the part begins. */
  start_index: number;
  /** Where in the text the part ends. */
  end_index: number;
}
