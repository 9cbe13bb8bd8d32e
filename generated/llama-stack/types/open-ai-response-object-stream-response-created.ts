// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObject } from './open-ai-response-object.ts';

/** The response was made; the first event. */
export interface OpenAIResponseObjectStreamResponseCreated {
  /** Says which event this is. */
  type: 'response.created';
  /** The response, still without output. */
  response: OpenAIResponseObject;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
