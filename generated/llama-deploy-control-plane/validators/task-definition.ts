// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TaskDefinition } from '../types/task-definition.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/TaskDefinition';
const type1: Rule = rule(schema1 + '/properties/input', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'input');
const type2: Rule = rule(schema1 + '/properties/task_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'task_id');
const type3: Rule = rule(schema1 + '/properties/session_id', 'type', ['string', 'null']);
const required3: Rule = rule(schema1, 'required', 'session_id');
const type4: Rule = rule(schema1 + '/properties/agent_id', 'type', ['string', 'null']);
const required4: Rule = rule(schema1, 'required', 'agent_id');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be TaskDefinition; nothing when it is valid. */
export function validateTaskDefinition(value: unknown): readonly Issue[] {
  return judge(checkTaskDefinition, value);
}

export function isTaskDefinition(value: unknown): value is TaskDefinition {
  return accepts(checkTaskDefinition, value);
}

export function checkTaskDefinition(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['input'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['input'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/input', type1)) return false;
    const property2 = object1['task_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/task_id', type2)) return false;
    const property3 = object1['session_id'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && property3 !== null && stop(at, '/session_id', type3)) return false;
    const property4 = object1['agent_id'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 !== 'string' && property4 !== null && stop(at, '/agent_id', type4)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}
