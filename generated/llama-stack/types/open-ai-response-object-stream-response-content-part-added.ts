// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseContentPart } from './open-ai-response-content-part.ts';

/** A part of a message was begun. */
export interface OpenAIResponseObjectStreamResponseContentPartAdded {
  /** Says which event this is. */
  type: 'response.content_part.added';
  /** The response that the stream is about. */
  response_id: string;
  /** The id of the item it concerns. */
  item_id: string;
  /** Which item of the output it concerns. */
  output_index: number;
  /** Which part of the message it concerns. */
  content_index: number;
  /** The part as it begins. */
  part: OpenAIResponseContentPart;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
