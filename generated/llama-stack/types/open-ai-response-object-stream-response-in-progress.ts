// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObject } from './open-ai-response-object.ts';

/** Work on the response has begun. */
export interface OpenAIResponseObjectStreamResponseInProgress {
  /** Says which event this is. */
  type: 'response.in_progress';
  /** The response so far. */
  response: OpenAIResponseObject;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
