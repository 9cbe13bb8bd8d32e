// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** How the passages of a search are ranked. */
export interface SearchRankingOptions {
  /** The method of ranking; the server chooses if absent. */
  ranker?: string | null;
  /**
   * Passages that score less are left out.
   * @default 0
   */
  score_threshold?: number | null;
}
