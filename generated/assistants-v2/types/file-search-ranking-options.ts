// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** How passages are ranked. */
export interface FileSearchRankingOptions {
  /** The ranker in use. */
  ranker?: 'auto' | 'default_2024_08_21' | Unrecognized;
  /** The least score a passage must have. */
  score_threshold: number;
}
