// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseEventPayload } from '../types/agent-turn-response-event-payload.ts';
import { checkAgentTurnResponseStepCompletePayload } from './agent-turn-response-step-complete-payload.ts';
import { checkAgentTurnResponseStepProgressPayload } from './agent-turn-response-step-progress-payload.ts';
import { checkAgentTurnResponseStepStartPayload } from './agent-turn-response-step-start-payload.ts';
import { checkAgentTurnResponseTurnAwaitingInputPayload } from './agent-turn-response-turn-awaiting-input-payload.ts';
import { checkAgentTurnResponseTurnCompletePayload } from './agent-turn-response-turn-complete-payload.ts';
import { checkAgentTurnResponseTurnStartPayload } from './agent-turn-response-turn-start-payload.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/AgentTurnResponseEventPayload';
const oneOf1: Rule = rule(schema1, 'oneOf', [
  'event_type',
  'turn_start',
  'step_start',
  'step_progress',
  'step_complete',
  'turn_complete',
  'turn_awaiting_input',
]);

/** What is wrong with a value that should be AgentTurnResponseEventPayload; nothing when it is valid. */
export function validateAgentTurnResponseEventPayload(value: unknown): readonly Issue[] {
  return judge(checkAgentTurnResponseEventPayload, value);
}

export function isAgentTurnResponseEventPayload(value: unknown): value is AgentTurnResponseEventPayload {
  return accepts(checkAgentTurnResponseEventPayload, value);
}

export function checkAgentTurnResponseEventPayload(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object8 = objectOf(value);
  if (object8 !== undefined) {
    let property8 = object8['event_type'];
    if (Object.getPrototypeOf(object8) !== Object.prototype) {
      object8 = ownProperties(object8);
      property8 = object8['event_type'];
    }
    tag1 = property8;
  }
  switch (tag1) {
    case 'turn_start': {
      if (!checkAgentTurnResponseTurnStartPayload(value, at)) return false;
      break;
    }
    case 'step_start': {
      if (!checkAgentTurnResponseStepStartPayload(value, at)) return false;
      break;
    }
    case 'step_progress': {
      if (!checkAgentTurnResponseStepProgressPayload(value, at)) return false;
      break;
    }
    case 'step_complete': {
      if (!checkAgentTurnResponseStepCompletePayload(value, at)) return false;
      break;
    }
    case 'turn_complete': {
      if (!checkAgentTurnResponseTurnCompletePayload(value, at)) return false;
      break;
    }
    case 'turn_awaiting_input': {
      if (!checkAgentTurnResponseTurnAwaitingInputPayload(value, at)) return false;
      break;
    }
    case undefined: {
      if (stop(at, '', oneOf1)) return false;
      break;
    }
    default: {
      if (stop(at, '', oneOf1)) return false;
    }
  }
  return true;
}
