// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A search of vector stores has ended. */
export interface OpenAIResponseObjectStreamResponseFileSearchCallCompleted {
  /** Says which event this is. */
  type: 'response.file_search_call.completed';
  /** The id of the item it concerns. */
  item_id: string;
  /** Which item of the output it concerns. */
  output_index: number;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
