// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A search of the web, sent back as input. */
export interface OpenAIResponseOutputMessageWebSearchToolCallParam {
  /** Says that the web was searched; may be left out. */
  type?: 'web_search_call';
  /** Identifies the item. */
  id: string;
  /** How far it had got when it was received. */
  status: string;
}
