// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The result of a function that the client ran. */
export interface OpenAIResponseInputFunctionToolCallOutputParam {
  /** Says that this is the result of a function; may be left out. */
  type?: 'function_call_output';
  /** The call that this answers. */
  call_id: string;
  /** What the function returned. */
  output: string;
  /** Identifies the item; null if it has no id. */
  id?: string | null;
  /** How far it had got when it was received. */
  status?: string | null;
}
