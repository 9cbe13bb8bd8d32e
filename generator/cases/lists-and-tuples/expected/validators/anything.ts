// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Anything } from '../types/anything.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Anything';
const type1: Rule = rule(schema1, 'type', 'array');

/** What is wrong with a value that should be Anything; nothing when it is valid. */
export function validateAnything(value: unknown): readonly Issue[] {
  return judge(checkAnything, value);
}

export function isAnything(value: unknown): value is Anything {
  return accepts(checkAnything, value);
}

export function checkAnything(value: unknown, at?: Issues): boolean {
  if (!Array.isArray(value) && stop(at, '', type1)) return false;
  return true;
}
