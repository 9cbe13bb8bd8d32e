// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Mixed } from '../types/mixed.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  segment,
  stop,
} from './support.ts';

const schema1: string = '#/components/schemas/Mixed';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'integer');
const required1: Rule = rule(schema1, 'required', 'id');
const type2: Rule = rule(schema1 + '/additionalProperties', 'type', 'string');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Mixed; nothing when it is valid. */
export function validateMixed(value: unknown): readonly Issue[] {
  return judge(checkMixed, value);
}

export function isMixed(value: unknown): value is Mixed {
  return accepts(checkMixed, value);
}

export function checkMixed(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!Number.isInteger(property1) && stop(at, '/id', type1)) return false;
    for (const key1 of Object.keys(object1)) {
      const property2 = object1[key1];
      if (property2 === undefined) continue;
      if (!(key1 === 'id')) {
        if (typeof property2 !== 'string' && stop(at, `/${segment(key1)}`, type2)) return false;
      }
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
