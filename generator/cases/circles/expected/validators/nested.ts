// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Nested } from '../types/nested.ts';
import { type Issue, type Issues, type Rule, accepts, judge, limitDepth, rule, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/Nested';
const type1: Rule = rule(schema1, 'type', 'array');

/** What is wrong with a value that should be Nested; nothing when it is valid. */
export function validateNested(value: unknown): readonly Issue[] {
  return judge(checkNested, value);
}

export function isNested(value: unknown): value is Nested {
  return accepts(checkNested, value);
}

export function checkNested(value: unknown, at?: Issues, depth: number = 0): boolean {
  limitDepth(depth, at);
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkNested(item1, at && under(at, `/${index1}`), depth + 1)) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
