// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseItemStatus } from './open-ai-response-item-status.ts';

/** A call of a function that the client runs. */
export interface OpenAIResponseOutputMessageFunctionToolCall {
  /** Says that a function is called. */
  type: 'function_call';
  /** Identifies the call; its result names the same id. */
  call_id: string;
  /** The function. */
  name: string;
  /** Its arguments as JSON text. */
  arguments: string;
  /** Identifies the item; null if it has no id. */
  id: string | null;
  /** How far it has got. */
  status: OpenAIResponseItemStatus | null;
}
