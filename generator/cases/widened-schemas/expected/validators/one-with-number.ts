// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OneWithNumber } from '../types/one-with-number.ts';
import { type Issue, type Issues, accepts, judge, stop } from './support.ts';

const schema1: string = '#/components/schemas/OneWithNumber';

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
    if (matches1 < 1 && stop(at, '', [schema1, 'contains', 1])) return false;
    if (matches1 > 2 && stop(at, '', [schema1, 'maxContains', 2])) return false;
  } else if (stop(at, '', [schema1, 'type', 'array'])) return false;
  return true;
}
