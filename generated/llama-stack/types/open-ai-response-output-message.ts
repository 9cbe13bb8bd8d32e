// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseItemStatus } from './open-ai-response-item-status.ts';
import type { OpenAIResponseOutputMessageContent } from './open-ai-response-output-message-content.ts';

/** A message of the model. */
export interface OpenAIResponseOutputMessage {
  /** Says that the item is a message. */
  type: 'message';
  /** Identifies the item. */
  id: string;
  /** Says that the model speaks. */
  role: 'assistant';
  /** What it says, in parts; empty while it is being written. */
  content: OpenAIResponseOutputMessageContent[];
  /** How far it has got. */
  status: OpenAIResponseItemStatus;
}
