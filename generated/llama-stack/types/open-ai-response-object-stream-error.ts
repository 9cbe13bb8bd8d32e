// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The stream failed; the last event. */
export interface OpenAIResponseObjectStreamError {
  /** Says which event this is. */
  type: 'error';
  /** What went wrong, for machines. */
  code: string | null;
  /** What went wrong, for people. */
  message: string;
  /** The parameter at fault, if one is. */
  param: string | null;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
