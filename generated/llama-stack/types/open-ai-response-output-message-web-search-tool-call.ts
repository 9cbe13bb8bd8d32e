// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseItemStatus } from './open-ai-response-item-status.ts';

/** A search of the web. */
export interface OpenAIResponseOutputMessageWebSearchToolCall {
  /** Says that the web was searched. */
  type: 'web_search_call';
  /** Identifies the item. */
  id: string;
  /** How far it has got. */
  status: OpenAIResponseItemStatus;
}
