// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchRankingOptions } from './file-search-ranking-options.ts';

/** Settings of the search. */
export interface FileSearchOptions {
  /** The most passages that the model is given. */
  max_num_results?: number;
  ranking_options?: FileSearchRankingOptions;
}
