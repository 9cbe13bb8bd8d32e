// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Failure } from '../types/failure.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Failure';
const type1: Rule = rule(schema1 + '/properties/message', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'message');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Failure; nothing when it is valid. */
export function validateFailure(value: unknown): readonly Issue[] {
  return judge(checkFailure, value);
}

export function isFailure(value: unknown): value is Failure {
  return accepts(checkFailure, value);
}

export function checkFailure(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['message'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['message'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/message', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
