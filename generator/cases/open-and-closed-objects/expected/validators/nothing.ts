// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Nothing } from '../types/nothing.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Nothing';
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Nothing; nothing when it is valid. */
export function validateNothing(value: unknown): readonly Issue[] {
  return judge(checkNothing, value);
}

export function isNothing(value: unknown): value is Nothing {
  return accepts(checkNothing, value);
}

export function checkNothing(value: unknown, at?: Issues): boolean {
  const object1 = objectOf(value);
  if (object1 !== undefined) {
    for (const key1 of Object.keys(object1)) {
      if (object1[key1] === undefined) continue;
      if (stop(at, '', rule(schema1, 'additionalProperties', key1))) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
