// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ShieldCallStep } from '../types/shield-call-step.ts';
import { checkSafetyViolation } from './safety-violation.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/ShieldCallStep';
const const1: Rule = rule(schema1 + '/properties/step_type', 'const', ['shield_call']);
const required1: Rule = rule(schema1, 'required', 'step_type');
const type1: Rule = rule(schema1 + '/properties/turn_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'turn_id');
const type2: Rule = rule(schema1 + '/properties/step_id', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'step_id');
const type3: Rule = rule(schema1 + '/properties/started_at', 'type', ['string', 'null']);
const required4: Rule = rule(schema1, 'required', 'started_at');
const type4: Rule = rule(schema1 + '/properties/completed_at', 'type', ['string', 'null']);
const required5: Rule = rule(schema1, 'required', 'completed_at');
const anyOf1: Rule = rule(schema1 + '/properties/violation', 'anyOf', 2);
const required6: Rule = rule(schema1, 'required', 'violation');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ShieldCallStep; nothing when it is valid. */
export function validateShieldCallStep(value: unknown): readonly Issue[] {
  return judge(checkShieldCallStep, value);
}

export function isShieldCallStep(value: unknown): value is ShieldCallStep {
  return accepts(checkShieldCallStep, value);
}

export function checkShieldCallStep(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['step_type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['step_type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'shield_call' && stop(at, '/step_type', const1)) return false;
    const property2 = object1['turn_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/turn_id', type1)) return false;
    const property3 = object1['step_id'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/step_id', type2)) return false;
    const property4 = object1['started_at'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 !== 'string' && property4 !== null && stop(at, '/started_at', type3)) return false;
    const property5 = object1['completed_at'];
    if (property5 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property5 !== 'string' && property5 !== null && stop(at, '/completed_at', type4)) return false;
    const property6 = object1['violation'];
    if (property6 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (!(property6 === null || checkSafetyViolation(property6))) {
      if (stop(at, '/violation', anyOf1)) return false;
      explain(at && under(at, '/violation'), property6, [checkSafetyViolation]);
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
