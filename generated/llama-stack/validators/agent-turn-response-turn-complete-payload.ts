// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseTurnCompletePayload } from '../types/agent-turn-response-turn-complete-payload.ts';
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

const schema1: string = '#/components/schemas/AgentTurnResponseTurnCompletePayload';
const const1: Rule = rule(schema1 + '/properties/event_type', 'const', ['turn_complete']);
const required1: Rule = rule(schema1, 'required', 'event_type');
const required2: Rule = rule(schema1, 'required', 'turn');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AgentTurnResponseTurnCompletePayload; nothing when it is valid. */
export function validateAgentTurnResponseTurnCompletePayload(value: unknown): readonly Issue[] {
  return judge(checkAgentTurnResponseTurnCompletePayload, value);
}

export function isAgentTurnResponseTurnCompletePayload(value: unknown): value is AgentTurnResponseTurnCompletePayload {
  return accepts(checkAgentTurnResponseTurnCompletePayload, value);
}

export function checkAgentTurnResponseTurnCompletePayload(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['event_type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['event_type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'turn_complete' && stop(at, '/event_type', const1)) return false;
    const property2 = object1['turn'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!checkTurn(property2, at && under(at, '/turn'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
