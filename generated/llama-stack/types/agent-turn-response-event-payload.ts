// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseStepCompletePayload } from './agent-turn-response-step-complete-payload.ts';
import type { AgentTurnResponseStepProgressPayload } from './agent-turn-response-step-progress-payload.ts';
import type { AgentTurnResponseStepStartPayload } from './agent-turn-response-step-start-payload.ts';
import type { AgentTurnResponseTurnAwaitingInputPayload } from './agent-turn-response-turn-awaiting-input-payload.ts';
import type { AgentTurnResponseTurnCompletePayload } from './agent-turn-response-turn-complete-payload.ts';
import type { AgentTurnResponseTurnStartPayload } from './agent-turn-response-turn-start-payload.ts';

/** What happened in a turn. */
export type AgentTurnResponseEventPayload =
  | AgentTurnResponseTurnStartPayload
  | AgentTurnResponseStepStartPayload
  | AgentTurnResponseStepProgressPayload
  | AgentTurnResponseStepCompletePayload
  | AgentTurnResponseTurnCompletePayload
  | AgentTurnResponseTurnAwaitingInputPayload;
