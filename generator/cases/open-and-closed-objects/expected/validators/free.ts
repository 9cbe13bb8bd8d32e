// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Free } from '../types/free.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Free';
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Free; nothing when it is valid. */
export function validateFree(value: unknown): readonly Issue[] {
  return judge(checkFree, value);
}

export function isFree(value: unknown): value is Free {
  return accepts(checkFree, value);
}

export function checkFree(value: unknown, at?: Issues): boolean {
  if (objectOf(value) === undefined && stop(at, '', type1)) return false;
  return true;
}
