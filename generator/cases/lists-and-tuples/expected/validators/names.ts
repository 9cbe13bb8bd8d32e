// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Names } from '../types/names.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Names';
const type1: Rule = rule(schema1 + '/items', 'type', 'string');
const type2: Rule = rule(schema1, 'type', 'array');

/** What is wrong with a value that should be Names; nothing when it is valid. */
export function validateNames(value: unknown): readonly Issue[] {
  return judge(checkNames, value);
}

export function isNames(value: unknown): value is Names {
  return accepts(checkNames, value);
}

export function checkNames(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
