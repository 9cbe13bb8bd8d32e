// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Entry } from '../types/entry.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Entry';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Entry; nothing when it is valid. */
export function validateEntry(value: unknown): readonly Issue[] {
  return judge(checkEntry, value);
}

export function isEntry(value: unknown): value is Entry {
  return accepts(checkEntry, value);
}

export function checkEntry(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
