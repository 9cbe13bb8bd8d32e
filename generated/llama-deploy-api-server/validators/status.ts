// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Status } from '../types/status.ts';
import { checkStatusEnum } from './status-enum.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/Status';

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
      if (stop(at, '', [schema1, 'required', 'status'])) return false;
    } else if (!checkStatusEnum(property1, at && under(at, '/status'))) return false;
    const property3 = object1['status_message'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'status_message'])) return false;
    } else if (
      typeof property3 !== 'string' &&
      stop(at, '/status_message', [schema1 + '/properties/status_message', 'type', 'string'])
    )
      return false;
    const property4 = object1['max_deployments'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'max_deployments'])) return false;
    } else if (
      !Number.isInteger(property4) &&
      property4 !== null &&
      stop(at, '/max_deployments', [schema1 + '/properties/max_deployments', 'type', ['integer', 'null']])
    )
      return false;
    const property5 = object1['deployments'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'deployments'])) return false;
    } else if (Array.isArray(property5)) {
      for (let index1 = 0; index1 < property5.length; index1++) {
        const item1: unknown = property5[index1];
        if (
          typeof item1 !== 'string' &&
          stop(at, `/deployments/${index1}`, [schema1 + '/properties/deployments/items', 'type', 'string'])
        )
          return false;
      }
    } else if (
      property5 !== null &&
      stop(at, '/deployments', [schema1 + '/properties/deployments', 'type', ['array', 'null']])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
