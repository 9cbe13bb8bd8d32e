// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Words were added to a refusal. */
export interface OpenAIResponseObjectStreamResponseRefusalDelta {
  /** Says which event this is. */
  type: 'response.refusal.delta';
  /** The id of the item it concerns. */
  item_id: string;
  /** Which item of the output it concerns. */
  output_index: number;
  /** Which part of the message it concerns. */
  content_index: number;
  /** The added words. */
  delta: string;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
