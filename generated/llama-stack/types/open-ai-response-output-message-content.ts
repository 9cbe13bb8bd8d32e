// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseContentPartRefusal } from './open-ai-response-content-part-refusal.ts';
import type { OpenAIResponseOutputMessageContentOutputText } from './open-ai-response-output-message-content-output-text.ts';

/** A piece of a message of the model. */
export type OpenAIResponseOutputMessageContent =
  | OpenAIResponseOutputMessageContentOutputText
  | OpenAIResponseContentPartRefusal;
