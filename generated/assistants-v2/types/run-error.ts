// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** Why a run failed. */
export interface RunError {
  /** Whose fault it was. */
  code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt' | Unrecognized;
  /** What happened, for people. */
  message: string;
}
