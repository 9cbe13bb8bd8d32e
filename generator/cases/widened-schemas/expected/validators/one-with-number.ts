// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OneWithNumber } from '../types/one-with-number.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OneWithNumber';
const contains1: Rule = rule(schema1, 'contains', 1);
const maxContains1: Rule = rule(schema1, 'maxContains', 2);
const type1: Rule = rule(schema1, 'type', 'array');

/** What is wrong with a value that should be OneWithNumber; nothing when it is valid. */
export function validateOneWithNumber(value: unknown): readonly Issue[] {
  return judge(checkOneWithNumber, value);
}

export function isOneWithNumber(value: unknown): value is OneWithNumber {
  return accepts(checkOneWithNumber, value);
}

export function checkOneWithNumber(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    let matches1 = 0;
    for (const item1 of value as readonly unknown[]) {
      if (Number.isFinite(item1) && ++matches1 === 3) break;
    }
    if (matches1 < 1 && stop(at, '', contains1)) return false;
    if (matches1 > 2 && stop(at, '', maxContains1)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
