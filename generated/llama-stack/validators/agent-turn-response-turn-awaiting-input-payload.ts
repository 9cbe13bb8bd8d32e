// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseTurnAwaitingInputPayload } from '../types/agent-turn-response-turn-awaiting-input-payload.ts';
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
import { checkTurn } from './turn.ts';

const schema1: string = '#/components/schemas/AgentTurnResponseTurnAwaitingInputPayload';
const const1: Rule = rule(schema1 + '/properties/event_type', 'const', ['turn_awaiting_input']);
const required1: Rule = rule(schema1, 'required', 'event_type');
const required2: Rule = rule(schema1, 'required', 'turn');
const type1: Rule = rule(schema1, 'type', 'object');

/**
 * What is wrong with a value that should be AgentTurnResponseTurnAwaitingInputPayload; nothing when it is
 * valid.
 */
export function validateAgentTurnResponseTurnAwaitingInputPayload(value: unknown): readonly Issue[] {
  return judge(checkAgentTurnResponseTurnAwaitingInputPayload, value);
}

export function isAgentTurnResponseTurnAwaitingInputPayload(
  value: unknown,
): value is AgentTurnResponseTurnAwaitingInputPayload {
  return accepts(checkAgentTurnResponseTurnAwaitingInputPayload, value);
}

export function checkAgentTurnResponseTurnAwaitingInputPayload(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['event_type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['event_type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'turn_awaiting_input' && stop(at, '/event_type', const1)) return false;
    const property2 = object1['turn'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!checkTurn(property2, at && under(at, '/turn'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
