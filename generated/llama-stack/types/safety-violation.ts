// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ViolationLevel } from './violation-level.ts';

/** An objection of a shield. */
export interface SafetyViolation {
  /** How serious it is. */
  violation_level: ViolationLevel;
  /** What to tell the user. */
  user_message: string | null;
  /** Details for machines, such as the kind of the violation. */
  metadata: {
    [key: string]: unknown;
  };
}
