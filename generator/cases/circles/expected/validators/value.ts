// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Value } from '../types/value.ts';
import {
  type Issue,
  type Issues,
  accepts,
  explain,
  judge,
  limitDepth,
  objectOf,
  segment,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/Value';
const schema2: string = '#/components/schemas/Value/oneOf/1';
const schema3: string = '#/components/schemas/Value/oneOf/2';

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
      checkValue$2(value, undefined, depth + 1) ||
      checkValue$3(value, undefined, depth + 1)
    )
  ) {
    if (stop(at, '', [schema1, 'oneOf', 3])) return false;
    explain(at, value, [checkValue$2, checkValue$3]);
  }
  return true;
}

function checkValue$2(value: unknown, at?: Issues, depth: number = 0): boolean {
  limitDepth(depth, at);
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkValue(item1, at && under(at, `/${index1}`), depth + 1)) return false;
    }
  } else if (stop(at, '', [schema2, 'type', 'array'])) return false;
  return true;
}

function checkValue$3(value: unknown, at?: Issues, depth: number = 0): boolean {
  limitDepth(depth, at);
  const object1 = objectOf(value);
  if (object1 !== undefined) {
    for (const key1 of Object.keys(object1)) {
      const property1 = object1[key1];
      if (property1 === undefined) continue;
      if (!checkValue(property1, at && under(at, `/${segment(key1)}`), depth + 1)) return false;
    }
  } else if (stop(at, '', [schema3, 'type', 'object'])) return false;
  return true;
}
