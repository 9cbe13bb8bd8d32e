// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Text was added to a part. */
export interface OpenAIResponseObjectStreamResponseOutputTextDelta {
  /** Says which event this is. */
  type: 'response.output_text.delta';
  /** The id of the item it concerns. */
  item_id: string;
  /** Which item of the output it concerns. */
  output_index: number;
  /** Which part of the message it concerns. */
  content_index: number;
  /** The added text. */
  delta: string;
  /** How likely each token was, if asked for. */
  logprobs?: Array<{
    [key: string]: unknown;
  }>;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
