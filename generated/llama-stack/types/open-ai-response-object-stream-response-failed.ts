// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObject } from './open-ai-response-object.ts';

/** The response failed; the last event. */
export interface OpenAIResponseObjectStreamResponseFailed {
  /** Says which event this is. */
  type: 'response.failed';
  /** The response, with why it failed. */
  response: OpenAIResponseObject;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
