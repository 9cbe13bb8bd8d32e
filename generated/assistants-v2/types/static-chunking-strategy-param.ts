// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Passages of a given size. */
export interface StaticChunkingStrategyParam {
  type: 'static';
  /** The sizes. */
  static: {
    /** The most tokens of a passage. */
    max_chunk_size_tokens: number;
    /** How many tokens neighbours share; at most half of the size. */
    chunk_overlap_tokens: number;
  };
}
