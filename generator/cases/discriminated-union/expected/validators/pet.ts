// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Pet } from '../types/pet.ts';
import { checkCat } from './cat.ts';
import { checkDog } from './dog.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Pet';
const oneOf1: Rule = rule(schema1, 'oneOf', 2);

/** What is wrong with a value that should be Pet; nothing when it is valid. */
export function validatePet(value: unknown): readonly Issue[] {
  return judge(checkPet, value);
}

export function isPet(value: unknown): value is Pet {
  return accepts(checkPet, value);
}

export function checkPet(value: unknown, at?: Issues): boolean {
  let matches1 = 0;
  if (checkCat(value)) matches1++;
  if (checkDog(value)) matches1++;
  if (matches1 !== 1) {
    if (stop(at, '', oneOf1)) return false;
    if (matches1 === 0) {
      explain(at, value, [checkCat, checkDog]);
    }
  }
  return true;
}
