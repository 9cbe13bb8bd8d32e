// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Why a response failed. */
export interface OpenAIResponseError {
  /** What went wrong, for machines. */
  code: string;
  /** What went wrong, for people. */
  message: string;
}
