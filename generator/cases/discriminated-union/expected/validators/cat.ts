// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Cat } from '../types/cat.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Cat';
const type1: Rule = rule(schema1 + '/properties/kind', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'kind');
const type2: Rule = rule(schema1 + '/properties/lives', 'type', 'integer');
const required2: Rule = rule(schema1, 'required', 'lives');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Cat; nothing when it is valid. */
export function validateCat(value: unknown): readonly Issue[] {
  return judge(checkCat, value);
}

export function isCat(value: unknown): value is Cat {
  return accepts(checkCat, value);
}

export function checkCat(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['kind'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['kind'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/kind', type1)) return false;
    const property2 = object1['lives'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!Number.isInteger(property2) && stop(at, '/lives', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
