// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Words by which the model declines. */
export interface OpenAIResponseContentPartRefusal {
  /** Says that the model declined. */
  type: 'refusal';
  /** What it said. */
  refusal: string;
}
