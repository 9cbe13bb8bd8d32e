// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Strict } from '../types/strict.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Strict';
const type1: Rule = rule(schema1 + '/allOf/0/properties/a', 'type', 'string');
const type2: Rule = rule(schema1 + '/allOf/0', 'type', 'object');

/** What is wrong with a value that should be Strict; nothing when it is valid. */
export function validateStrict(value: unknown): readonly Issue[] {
  return judge(checkStrict, value);
}

export function isStrict(value: unknown): value is Strict {
  return accepts(checkStrict, value);
}

export function checkStrict(value: unknown, at?: Issues): boolean {
  let object2 = objectOf(value);
  if (object2 !== undefined) {
    let property2 = object2['a'];
    if (Object.getPrototypeOf(object2) !== Object.prototype) {
      object2 = ownProperties(object2);
      property2 = object2['a'];
    }
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/a', type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  const object4 = objectOf(value);
  if (object4 !== undefined) {
    for (const key3 of Object.keys(object4)) {
      if (object4[key3] === undefined) continue;
      if (!(key3 === 'a') && stop(at, '', rule(schema1, 'unevaluatedProperties', key3))) return false;
    }
  }
  return true;
}
