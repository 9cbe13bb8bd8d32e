// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Egg } from '../types/egg.ts';
import { checkHen } from './hen.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, limitDepth, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Egg';
const oneOf1: Rule = rule(schema1, 'oneOf', 2);

/** What is wrong with a value that should be Egg; nothing when it is valid. */
export function validateEgg(value: unknown): readonly Issue[] {
  return judge(checkEgg, value);
}

export function isEgg(value: unknown): value is Egg {
  return accepts(checkEgg, value);
}

export function checkEgg(value: unknown, at?: Issues, depth: number = 0): boolean {
  limitDepth(depth, at);
  if (!(value === null || checkHen(value, undefined, depth + 1))) {
    if (stop(at, '', oneOf1)) return false;
    explain(at, value, [checkHen]);
  }
  return true;
}
