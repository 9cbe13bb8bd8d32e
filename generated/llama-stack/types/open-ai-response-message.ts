// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputMessageContent } from './open-ai-response-input-message-content.ts';
import type { OpenAIResponseItemStatus } from './open-ai-response-item-status.ts';
import type { OpenAIResponseMessageRole } from './open-ai-response-message-role.ts';
import type { OpenAIResponseOutputMessageContent } from './open-ai-response-output-message-content.ts';

/** A message of the conversation, as the server stored it. */
export interface OpenAIResponseMessage {
  /** Says that the item is a message. */
  type: 'message';
  /** Who speaks. */
  role: OpenAIResponseMessageRole;
  /** What is said: plain text, or parts for or of the model. */
  content: string | OpenAIResponseInputMessageContent[] | OpenAIResponseOutputMessageContent[];
  /** Identifies the item; null if it was sent without an id. */
  id: string | null;
  /** How far it got; null if that is not known. */
  status: OpenAIResponseItemStatus | null;
}
