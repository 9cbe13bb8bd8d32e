// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Closed } from '../types/closed.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Closed';
const type1: Rule = rule(schema1 + '/properties/a', 'type', 'string');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Closed; nothing when it is valid. */
export function validateClosed(value: unknown): readonly Issue[] {
  return judge(checkClosed, value);
}

export function isClosed(value: unknown): value is Closed {
  return accepts(checkClosed, value);
}

export function checkClosed(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['a'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['a'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/a', type1)) return false;
    }
    for (const key1 of Object.keys(object1)) {
      if (object1[key1] === undefined) continue;
      if (!(key1 === 'a') && stop(at, '', rule(schema1, 'additionalProperties', key1))) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
