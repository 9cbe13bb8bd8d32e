// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ControlPlaneHome } from '../types/control-plane-home.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ControlPlaneHome';
const type1: Rule = rule(schema1 + '/properties/running', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'running');
const type2: Rule = rule(schema1 + '/properties/step_interval', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'step_interval');
const type3: Rule = rule(schema1 + '/properties/services_store_key', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'services_store_key');
const type4: Rule = rule(schema1 + '/properties/tasks_store_key', 'type', 'string');
const required4: Rule = rule(schema1, 'required', 'tasks_store_key');
const type5: Rule = rule(schema1 + '/properties/session_store_key', 'type', 'string');
const required5: Rule = rule(schema1, 'required', 'session_store_key');
const type6: Rule = rule(schema1, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/running', type1)) return false;
    const property2 = object1['step_interval'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/step_interval', type2)) return false;
    const property3 = object1['services_store_key'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/services_store_key', type3)) return false;
    const property4 = object1['tasks_store_key'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 !== 'string' && stop(at, '/tasks_store_key', type4)) return false;
    const property5 = object1['session_store_key'];
    if (property5 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property5 !== 'string' && stop(at, '/session_store_key', type5)) return false;
  } else if (stop(at, '', type6)) return false;
  return true;
}
