// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Hunter } from '../types/hunter.ts';
import { checkCat } from './cat.ts';
import { type Issue, type Issues, accepts, explain, judge, stop } from './support.ts';

const schema1: string = '#/components/schemas/Hunter';

/** What is wrong with a value that should be Hunter; nothing when it is valid. */
export function validateHunter(value: unknown): readonly Issue[] {
  return judge(checkHunter, value);
}

export function isHunter(value: unknown): value is Hunter {
  return accepts(checkHunter, value);
}

export function checkHunter(value: unknown, at?: Issues): boolean {
  if (!checkCat(value)) {
    if (stop(at, '', [schema1, 'anyOf', 1])) return false;
    explain(at, value, [checkCat]);
  }
  return true;
}
