// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SafetyViolation } from '../types/safety-violation.ts';
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
import { checkViolationLevel } from './violation-level.ts';

const schema1: string = '#/components/schemas/SafetyViolation';
const required1: Rule = rule(schema1, 'required', 'violation_level');
const type1: Rule = rule(schema1 + '/properties/user_message', 'type', ['string', 'null']);
const required2: Rule = rule(schema1, 'required', 'user_message');
const type2: Rule = rule(schema1 + '/properties/metadata', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'metadata');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be SafetyViolation; nothing when it is valid. */
export function validateSafetyViolation(value: unknown): readonly Issue[] {
  return judge(checkSafetyViolation, value);
}

export function isSafetyViolation(value: unknown): value is SafetyViolation {
  return accepts(checkSafetyViolation, value);
}

export function checkSafetyViolation(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['violation_level'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['violation_level'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkViolationLevel(property1, at && under(at, '/violation_level'))) return false;
    const property3 = object1['user_message'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'string' && property3 !== null && stop(at, '/user_message', type1)) return false;
    const property4 = object1['metadata'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (objectOf(property4) === undefined && stop(at, '/metadata', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
