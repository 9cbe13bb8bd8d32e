// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SafetyViolation } from './safety-violation.ts';

/** Shields examined the conversation. */
export interface ShieldCallStep {
  /** Says that shields were asked. */
  step_type: 'shield_call';
  /** The turn that the step belongs to. */
  turn_id: string;
  /** Identifies the step. */
  step_id: string;
  /** When the step began, in UTC. */
  started_at: string | null;
  /** When the step ended, in UTC. */
  completed_at: string | null;
  /** What a shield objected to; null if all agreed. */
  violation: SafetyViolation | null;
}
