// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The text of a part is finished. */
export interface OpenAIResponseObjectStreamResponseOutputTextDone {
  /** Says which event this is. */
  type: 'response.output_text.done';
  /** The id of the item it concerns. */
  item_id: string;
  /** Which item of the output it concerns. */
  output_index: number;
  /** Which part of the message it concerns. */
  content_index: number;
  /** The whole text. */
  text: string;
  /** How likely each token was, if asked for. */
  logprobs?: Array<{
    [key: string]: unknown;
  }>;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
