// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputMessageContentImageParam } from './open-ai-response-input-message-content-image-param.ts';
import type { OpenAIResponseInputMessageContentText } from './open-ai-response-input-message-content-text.ts';

/** A piece of a message that is sent to the model. */
export type OpenAIResponseInputMessageContentParam =
  | OpenAIResponseInputMessageContentText
  | OpenAIResponseInputMessageContentImageParam;
