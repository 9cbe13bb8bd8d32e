// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** Why a run was cut short. */
export interface RunIncompleteDetails {
  /** The limit that was reached. */
  reason?: 'max_completion_tokens' | 'max_prompt_tokens' | Unrecognized;
}
