// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DeploymentDefinition } from '../types/deployment-definition.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/DeploymentDefinition';
const type1: Rule = rule(schema1 + '/properties/name', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'name');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be DeploymentDefinition; nothing when it is valid. */
export function validateDeploymentDefinition(value: unknown): readonly Issue[] {
  return judge(checkDeploymentDefinition, value);
}

export function isDeploymentDefinition(value: unknown): value is DeploymentDefinition {
  return accepts(checkDeploymentDefinition, value);
}

export function checkDeploymentDefinition(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['name'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['name'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/name', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
