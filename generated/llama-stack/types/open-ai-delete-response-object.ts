// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Says that a response is gone. */
export interface OpenAIDeleteResponseObject {
  /** The response that was deleted. */
  id: string;
  /** Says that it was a response. */
  object: 'response';
  /** Always true. */
  deleted: boolean;
}
