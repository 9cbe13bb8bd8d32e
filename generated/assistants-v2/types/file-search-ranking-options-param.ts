// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** How passages shall be ranked. */
export interface FileSearchRankingOptionsParam {
  /** The ranker to use; auto where absent. */
  ranker?: 'auto' | 'default_2024_08_21';
  /** The least score a passage must have. */
  score_threshold: number;
}
