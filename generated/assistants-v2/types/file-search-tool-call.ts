// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchRankingOptions } from './file-search-ranking-options.ts';
import type { FileSearchResult } from './file-search-result.ts';

/** A search in vector stores. */
export interface FileSearchToolCall {
  /** Names the call. */
  id: string;
  type: 'file_search';
  /** How it was searched, and what was found. */
  file_search: {
    ranking_options?: FileSearchRankingOptions;
    /** The passages that were found. */
    results?: FileSearchResult[];
  };
}
