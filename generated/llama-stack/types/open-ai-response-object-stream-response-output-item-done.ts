// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutput } from './open-ai-response-output.ts';

/** An item is finished. */
export interface OpenAIResponseObjectStreamResponseOutputItemDone {
  /** Says which event this is. */
  type: 'response.output_item.done';
  /** The response that the stream is about. */
  response_id: string;
  /** Which item of the output it concerns. */
  output_index: number;
  /** The whole item. */
  item: OpenAIResponseOutput;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
