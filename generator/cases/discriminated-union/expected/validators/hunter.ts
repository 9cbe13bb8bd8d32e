// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Hunter } from '../types/hunter.ts';
import { checkCat } from './cat.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Hunter';
const anyOf1: Rule = rule(schema1, 'anyOf', 1);

/** What is wrong with a value that should be Hunter; nothing when it is valid. */
export function validateHunter(value: unknown): readonly Issue[] {
  return judge(checkHunter, value);
}

export function isHunter(value: unknown): value is Hunter {
  return accepts(checkHunter, value);
}

export function checkHunter(value: unknown, at?: Issues): boolean {
  if (!checkCat(value)) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkCat]);
  }
  return true;
}
