// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObject } from './open-ai-response-object.ts';

/** The response was cut short; the last event. */
export interface OpenAIResponseObjectStreamResponseIncomplete {
  /** Says which event this is. */
  type: 'response.incomplete';
  /** The response, with what cut it short. */
  response: OpenAIResponseObject;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
