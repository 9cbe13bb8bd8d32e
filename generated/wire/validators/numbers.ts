// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Numbers } from '../types/numbers.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Numbers';
const type1: Rule = rule(schema1 + '/items', 'type', 'integer');
const type2: Rule = rule(schema1, 'type', 'array');

/** What is wrong with a value that should be Numbers; nothing when it is valid. */
export function validateNumbers(value: unknown): readonly Issue[] {
  return judge(checkNumbers, value);
}

export function isNumbers(value: unknown): value is Numbers {
  return accepts(checkNumbers, value);
}

export function checkNumbers(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!Number.isInteger(item1) && stop(at, `/${index1}`, type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
