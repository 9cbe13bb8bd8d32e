// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { EventDefinition } from '../types/event-definition.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/EventDefinition';
const type1: Rule = rule(schema1 + '/properties/agent_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'agent_id');
const type2: Rule = rule(schema1 + '/properties/event_obj_str', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'event_obj_str');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be EventDefinition; nothing when it is valid. */
export function validateEventDefinition(value: unknown): readonly Issue[] {
  return judge(checkEventDefinition, value);
}

export function isEventDefinition(value: unknown): value is EventDefinition {
  return accepts(checkEventDefinition, value);
}

export function checkEventDefinition(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['agent_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['agent_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/agent_id', type1)) return false;
    const property2 = object1['event_obj_str'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/event_obj_str', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
