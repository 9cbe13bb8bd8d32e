// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Counts } from '../types/counts.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, rule, segment, stop } from './support.ts';

const schema1: string = '#/components/schemas/Counts';
const type1: Rule = rule(schema1 + '/additionalProperties', 'type', 'integer');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Counts; nothing when it is valid. */
export function validateCounts(value: unknown): readonly Issue[] {
  return judge(checkCounts, value);
}

export function isCounts(value: unknown): value is Counts {
  return accepts(checkCounts, value);
}

export function checkCounts(value: unknown, at?: Issues): boolean {
  const object1 = objectOf(value);
  if (object1 !== undefined) {
    for (const key1 of Object.keys(object1)) {
      const property1 = object1[key1];
      if (property1 === undefined) continue;
      if (!Number.isInteger(property1) && stop(at, `/${segment(key1)}`, type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
