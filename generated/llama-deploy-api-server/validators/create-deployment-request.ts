// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateDeploymentRequest } from '../types/create-deployment-request.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  isBytes,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
} from './support.ts';

const schema1: string = '#/components/schemas/CreateDeploymentRequest';
const type1: Rule = rule(schema1 + '/properties/config_file', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'config_file');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CreateDeploymentRequest; nothing when it is valid. */
export function validateCreateDeploymentRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateDeploymentRequest, value);
}

export function isCreateDeploymentRequest(value: unknown): value is CreateDeploymentRequest {
  return accepts(checkCreateDeploymentRequest, value);
}

export function checkCreateDeploymentRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['config_file'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['config_file'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && !isBytes(property1) && stop(at, '/config_file', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
