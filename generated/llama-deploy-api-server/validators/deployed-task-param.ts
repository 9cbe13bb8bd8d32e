// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DeployedTaskParam } from '../types/deployed-task-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/DeployedTaskParam';
const type1: Rule = rule(schema1 + '/properties/input', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'input');
const type2: Rule = rule(schema1 + '/properties/agent_id', 'type', ['string', 'null']);
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be DeployedTaskParam; nothing when it is valid. */
export function validateDeployedTaskParam(value: unknown): readonly Issue[] {
  return judge(checkDeployedTaskParam, value);
}

export function isDeployedTaskParam(value: unknown): value is DeployedTaskParam {
  return accepts(checkDeployedTaskParam, value);
}

export function checkDeployedTaskParam(value: unknown, at?: Issues): boolean {
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
    const property2 = object1['agent_id'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && property2 !== null && stop(at, '/agent_id', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
