// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ControlPlaneHome } from '../types/control-plane-home.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/ControlPlaneHome';

/** What is wrong with a value that should be ControlPlaneHome; nothing when it is valid. */
export function validateControlPlaneHome(value: unknown): readonly Issue[] {
  return judge(checkControlPlaneHome, value);
}

export function isControlPlaneHome(value: unknown): value is ControlPlaneHome {
  return accepts(checkControlPlaneHome, value);
}

export function checkControlPlaneHome(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['running'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['running'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'running'])) return false;
    } else if (
      typeof property1 !== 'string' &&
      stop(at, '/running', [schema1 + '/properties/running', 'type', 'string'])
    )
      return false;
    const property2 = object1['step_interval'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'step_interval'])) return false;
    } else if (
      typeof property2 !== 'string' &&
      stop(at, '/step_interval', [schema1 + '/properties/step_interval', 'type', 'string'])
    )
      return false;
    const property3 = object1['services_store_key'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'services_store_key'])) return false;
    } else if (
      typeof property3 !== 'string' &&
      stop(at, '/services_store_key', [schema1 + '/properties/services_store_key', 'type', 'string'])
    )
      return false;
    const property4 = object1['tasks_store_key'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'tasks_store_key'])) return false;
    } else if (
      typeof property4 !== 'string' &&
      stop(at, '/tasks_store_key', [schema1 + '/properties/tasks_store_key', 'type', 'string'])
    )
      return false;
    const property5 = object1['session_store_key'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'session_store_key'])) return false;
    } else if (
      typeof property5 !== 'string' &&
      stop(at, '/session_store_key', [schema1 + '/properties/session_store_key', 'type', 'string'])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
