// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseTurnStartPayload } from '../types/agent-turn-response-turn-start-payload.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/AgentTurnResponseTurnStartPayload';
const const1: Rule = rule(schema1 + '/properties/event_type', 'const', ['turn_start']);
const required1: Rule = rule(schema1, 'required', 'event_type');
const type1: Rule = rule(schema1 + '/properties/turn_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'turn_id');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AgentTurnResponseTurnStartPayload; nothing when it is valid. */
export function validateAgentTurnResponseTurnStartPayload(value: unknown): readonly Issue[] {
  return judge(checkAgentTurnResponseTurnStartPayload, value);
}

export function isAgentTurnResponseTurnStartPayload(value: unknown): value is AgentTurnResponseTurnStartPayload {
  return accepts(checkAgentTurnResponseTurnStartPayload, value);
}

export function checkAgentTurnResponseTurnStartPayload(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['event_type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['event_type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'turn_start' && stop(at, '/event_type', const1)) return false;
    const property2 = object1['turn_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/turn_id', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
