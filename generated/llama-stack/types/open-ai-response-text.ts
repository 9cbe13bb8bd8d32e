// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseTextFormat } from './open-ai-response-text-format.ts';

/** Settings of the text of a response. */
export interface OpenAIResponseText {
  /** What form the text has. */
  format: OpenAIResponseTextFormat | null;
}
