// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Status } from '../types/status.ts';
import { checkStatusEnum } from './status-enum.ts';
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

const schema1: string = '#/components/schemas/Status';
const required1: Rule = rule(schema1, 'required', 'status');
const type1: Rule = rule(schema1 + '/properties/status_message', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'status_message');
const type2: Rule = rule(schema1 + '/properties/max_deployments', 'type', ['integer', 'null']);
const required3: Rule = rule(schema1, 'required', 'max_deployments');
const type3: Rule = rule(schema1 + '/properties/deployments/items', 'type', 'string');
const type4: Rule = rule(schema1 + '/properties/deployments', 'type', ['array', 'null']);
const required4: Rule = rule(schema1, 'required', 'deployments');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Status; nothing when it is valid. */
export function validateStatus(value: unknown): readonly Issue[] {
  return judge(checkStatus, value);
}

export function isStatus(value: unknown): value is Status {
  return accepts(checkStatus, value);
}

export function checkStatus(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['status'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['status'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkStatusEnum(property1, at && under(at, '/status'))) return false;
    const property3 = object1['status_message'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/status_message', type1)) return false;
    const property4 = object1['max_deployments'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isInteger(property4) && property4 !== null && stop(at, '/max_deployments', type2)) return false;
    const property5 = object1['deployments'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (Array.isArray(property5)) {
      for (let index1 = 0; index1 < property5.length; index1++) {
        const item1: unknown = property5[index1];
        if (typeof item1 !== 'string' && stop(at, `/deployments/${index1}`, type3)) return false;
      }
    } else if (property5 !== null && stop(at, '/deployments', type4)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}
