// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SearchRankingOptions } from './search-ranking-options.ts';

/** Lets the model search vector stores. */
export interface OpenAIResponseInputToolFileSearch {
  /** Says that the model may search vector stores. */
  type: 'file_search';
  /** Where to search. */
  vector_store_ids: string[];
  /** Which files to search, by their attributes. */
  filters?: {
    [key: string]: unknown;
  } | null;
  /**
   * The most passages to return.
   * @default 10
   */
  max_num_results?: number | null;
  /** How passages are ranked. */
  ranking_options?: SearchRankingOptions | null;
}
