// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseItemStatus } from './open-ai-response-item-status.ts';

/** The result of a function, as the server stored it. */
export interface OpenAIResponseInputFunctionToolCallOutput {
  /** Says that this is the result of a function. */
  type: 'function_call_output';
  /** The call that this answers. */
  call_id: string;
  /** What the function returned. */
  output: string;
  /** Identifies the item; null if it has no id. */
  id: string | null;
  /** How far it has got. */
  status: OpenAIResponseItemStatus | null;
}
