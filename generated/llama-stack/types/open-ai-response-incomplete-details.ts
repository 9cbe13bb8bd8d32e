// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseIncompleteReason } from './open-ai-response-incomplete-reason.ts';

/** What cut a response short. */
export interface OpenAIResponseIncompleteDetails {
  /** The limit that was met. */
  reason: OpenAIResponseIncompleteReason;
}
