// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Labels } from '../types/labels.ts';
import {
  type Issue,
  type Issues,
  type Pattern,
  type Rule,
  accepts,
  judge,
  objectOf,
  rule,
  segment,
  stop,
} from './support.ts';

const schema1: string = '#/components/schemas/Labels';
const type1: Rule = rule(schema1 + '/patternProperties/%5Ex-', 'type', 'string');
const pattern1: Pattern = new RegExp('^x-', 'u');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Labels; nothing when it is valid. */
export function validateLabels(value: unknown): readonly Issue[] {
  return judge(checkLabels, value);
}

export function isLabels(value: unknown): value is Labels {
  return accepts(checkLabels, value);
}

export function checkLabels(value: unknown, at?: Issues): boolean {
  const object1 = objectOf(value);
  if (object1 !== undefined) {
    for (const key1 of Object.keys(object1)) {
      const property1 = object1[key1];
      if (property1 === undefined) continue;
      if (pattern1.test(key1)) {
        if (typeof property1 !== 'string' && stop(at, `/${segment(key1)}`, type1)) return false;
      }
      if (!pattern1.test(key1) && stop(at, '', rule(schema1, 'additionalProperties', key1))) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
