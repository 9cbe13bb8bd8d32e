// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A call of a function, sent back as input. */
export interface OpenAIResponseOutputMessageFunctionToolCallParam {
  /** Says that a function is called; may be left out. */
  type?: 'function_call';
  /** Identifies the call; its result names the same id. */
  call_id: string;
  /** The function. */
  name: string;
  /** Its arguments as JSON text. */
  arguments: string;
  /** Identifies the item; null if it has no id. */
  id?: string | null;
  /** How far it had got when it was received. */
  status?: string | null;
}
