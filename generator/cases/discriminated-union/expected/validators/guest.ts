// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Guest } from '../types/guest.ts';
import { checkDog } from './dog.ts';
import { checkGhost } from './ghost.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Guest';
const oneOf1: Rule = rule(schema1, 'oneOf', 2);

/** What is wrong with a value that should be Guest; nothing when it is valid. */
export function validateGuest(value: unknown): readonly Issue[] {
  return judge(checkGuest, value);
}

export function isGuest(value: unknown): value is Guest {
  return accepts(checkGuest, value);
}

export function checkGuest(value: unknown, at?: Issues): boolean {
  let matches1 = 0;
  if (checkGhost(value)) matches1++;
  if (checkDog(value)) matches1++;
  if (matches1 !== 1) {
    if (stop(at, '', oneOf1)) return false;
    if (matches1 === 0) {
      explain(at, value, [checkGhost, checkDog]);
    }
  }
  return true;
}
