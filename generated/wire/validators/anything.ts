// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Anything } from '../types/anything.ts';
import { type Issue, type Issues, accepts, judge } from './support.ts';

/** What is wrong with a value that should be Anything; nothing when it is valid. */
export function validateAnything(value: unknown): readonly Issue[] {
  return judge(checkAnything, value);
}

export function isAnything(value: unknown): value is Anything {
  return accepts(checkAnything, value);
}

export function checkAnything(_value: unknown, _at?: Issues): boolean {
  return true;
}
