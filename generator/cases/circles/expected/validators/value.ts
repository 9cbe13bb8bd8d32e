// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Value } from '../types/value.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  explain,
  judge,
  limitDepth,
  objectOf,
  rule,
  segment,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/Value';
const oneOf1: Rule = rule(schema1, 'oneOf', 3);
const schema2: string = '#/components/schemas/Value/oneOf/1';
const type1: Rule = rule(schema2, 'type', 'array');
const schema3: string = '#/components/schemas/Value/oneOf/2';
const type2: Rule = rule(schema3, 'type', 'object');

/** What is wrong with a value that should be Value; nothing when it is valid. */
export function validateValue(value: unknown): readonly Issue[] {
  return judge(checkValue, value);
}

export function isValue(value: unknown): value is Value {
  return accepts(checkValue, value);
}

export function checkValue(value: unknown, at?: Issues, depth: number = 0): boolean {
  limitDepth(depth, at);
  if (
    !(
      typeof value === 'string' ||
      checkValue$oneOf1(value, undefined, depth + 1) ||
      checkValue$oneOf2(value, undefined, depth + 1)
    )
  ) {
    if (stop(at, '', oneOf1)) return false;
    explain(at, value, [checkValue$oneOf1, checkValue$oneOf2]);
  }
  return true;
}

function checkValue$oneOf1(value: unknown, at?: Issues, depth: number = 0): boolean {
  limitDepth(depth, at);
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkValue(item1, at && under(at, `/${index1}`), depth + 1)) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}

function checkValue$oneOf2(value: unknown, at?: Issues, depth: number = 0): boolean {
  limitDepth(depth, at);
  const object1 = objectOf(value);
  if (object1 !== undefined) {
    for (const key1 of Object.keys(object1)) {
      const property1 = object1[key1];
      if (property1 === undefined) continue;
      if (!checkValue(property1, at && under(at, `/${segment(key1)}`), depth + 1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
