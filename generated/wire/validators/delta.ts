// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Delta } from '../types/delta.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Delta';
const type1: Rule = rule(schema1 + '/properties/text', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'text');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Delta; nothing when it is valid. */
export function validateDelta(value: unknown): readonly Issue[] {
  return judge(checkDelta, value);
}

export function isDelta(value: unknown): value is Delta {
  return accepts(checkDelta, value);
}

export function checkDelta(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['text'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['text'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/text', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
