// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseTextFormatInput } from './open-ai-response-text-format.ts';

/** Settings for the text of a response. */
export interface OpenAIResponseTextParam {
  /** What form the text shall have; plain text if absent. */
  format?: OpenAIResponseTextFormatInput | null;
}
