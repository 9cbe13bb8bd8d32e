// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseEvent } from '../types/agent-turn-response-event.ts';
import { checkAgentTurnResponseEventPayload } from './agent-turn-response-event-payload.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/AgentTurnResponseEvent';
const required1: Rule = rule(schema1, 'required', 'payload');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AgentTurnResponseEvent; nothing when it is valid. */
export function validateAgentTurnResponseEvent(value: unknown): readonly Issue[] {
  return judge(checkAgentTurnResponseEvent, value);
}

export function isAgentTurnResponseEvent(value: unknown): value is AgentTurnResponseEvent {
  return accepts(checkAgentTurnResponseEvent, value);
}

export function checkAgentTurnResponseEvent(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['payload'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['payload'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkAgentTurnResponseEventPayload(property1, at && under(at, '/payload'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
