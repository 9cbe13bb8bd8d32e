// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseItemStatus } from './open-ai-response-item-status.ts';
import type { OpenAIResponseOutputMessageFileSearchToolCallResults } from './open-ai-response-output-message-file-search-tool-call-results.ts';

/** A search of vector stores. */
export interface OpenAIResponseOutputMessageFileSearchToolCall {
  /** Says that vector stores were searched. */
  type: 'file_search_call';
  /** Identifies the item. */
  id: string;
  /** What was searched for. */
  queries: string[];
  /** How far it has got. */
  status: OpenAIResponseItemStatus;
  /** What was found; null if nothing is told. */
  results: OpenAIResponseOutputMessageFileSearchToolCallResults[] | null;
}
