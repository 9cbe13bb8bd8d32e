// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseContentPartRefusal } from './open-ai-response-content-part-refusal.ts';
import type { OpenAIResponseOutputMessageContentOutputTextParam } from './open-ai-response-output-message-content-output-text-param.ts';

/** A piece of a message of the model, sent back to it. */
export type OpenAIResponseOutputMessageContentParam =
  | OpenAIResponseOutputMessageContentOutputTextParam
  | OpenAIResponseContentPartRefusal;
