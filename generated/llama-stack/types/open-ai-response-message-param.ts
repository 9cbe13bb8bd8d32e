// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputMessageContentParam } from './open-ai-response-input-message-content-param.ts';
import type { OpenAIResponseMessageRoleInput } from './open-ai-response-message-role.ts';
import type { OpenAIResponseOutputMessageContentParam } from './open-ai-response-output-message-content-param.ts';

/** A message to the model. */
export interface OpenAIResponseMessageParam {
  /** Says that the item is a message; may be left out. */
  type?: 'message';
  /** Who speaks. */
  role: OpenAIResponseMessageRoleInput;
  /** What is said: plain text, or parts for or of the model. */
  content: string | OpenAIResponseInputMessageContentParam[] | OpenAIResponseOutputMessageContentParam[];
  /** Identifies the item, if it was received with an id. */
  id?: string | null;
  /** How far it had got when it was received. */
  status?: string | null;
}
