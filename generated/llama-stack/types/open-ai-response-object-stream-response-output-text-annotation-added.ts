// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseAnnotations } from './open-ai-response-annotations.ts';

/** A source of a text was found. */
export interface OpenAIResponseObjectStreamResponseOutputTextAnnotationAdded {
  /** Says which event this is. */
  type: 'response.output_text.annotation.added';
  /** The id of the item it concerns. */
  item_id: string;
  /** Which item of the output it concerns. */
  output_index: number;
  /** Which part of the message it concerns. */
  content_index: number;
  /** Which annotation of the part it is. */
  annotation_index: number;
  /** The source. */
  annotation: OpenAIResponseAnnotations;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
