// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchRankingOptionsParam } from './file-search-ranking-options-param.ts';

/** Settings for the search. */
export interface FileSearchOptionsParam {
  /** The most passages that the model shall be given. */
  max_num_results?: number;
  ranking_options?: FileSearchRankingOptionsParam;
}
