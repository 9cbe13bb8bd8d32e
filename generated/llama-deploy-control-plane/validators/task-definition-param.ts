// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TaskDefinitionParam } from '../types/task-definition-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/TaskDefinitionParam';
const type1: Rule = rule(schema1 + '/properties/input', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'input');
const type2: Rule = rule(schema1 + '/properties/task_id', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/session_id', 'type', ['string', 'null']);
const type4: Rule = rule(schema1 + '/properties/agent_id', 'type', ['string', 'null']);
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be TaskDefinitionParam; nothing when it is valid. */
export function validateTaskDefinitionParam(value: unknown): readonly Issue[] {
  return judge(checkTaskDefinitionParam, value);
}

export function isTaskDefinitionParam(value: unknown): value is TaskDefinitionParam {
  return accepts(checkTaskDefinitionParam, value);
}

export function checkTaskDefinitionParam(value: unknown, at?: Issues): boolean {
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
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/task_id', type2)) return false;
    }
    const property3 = object1['session_id'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && property3 !== null && stop(at, '/session_id', type3)) return false;
    }
    const property4 = object1['agent_id'];
    if (property4 !== undefined) {
      if (typeof property4 !== 'string' && property4 !== null && stop(at, '/agent_id', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
