// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Turn } from './turn.ts';

/** The turn has ended; nothing follows. */
export interface AgentTurnResponseTurnCompletePayload {
  /** Says that the turn has ended. */
  event_type: 'turn_complete';
  /** The whole turn, as it can be read afterwards. */
  turn: Turn;
}
