// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessageFileSearchToolCallResults } from './open-ai-response-output-message-file-search-tool-call-results.ts';

/** A search of vector stores, sent back as input. */
export interface OpenAIResponseOutputMessageFileSearchToolCallParam {
  /** Says that vector stores were searched; may be left out. */
  type?: 'file_search_call';
  /** Identifies the item. */
  id: string;
  /** What was searched for. */
  queries: string[];
  /** How far it had got when it was received. */
  status: string;
  /** What was found; null if nothing is told. */
  results?: OpenAIResponseOutputMessageFileSearchToolCallResults[] | null;
}
