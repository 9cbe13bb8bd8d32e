/** Where two values differ, member by member, for the message. */
import { isObject, type Json, type JsonObject } from '#document';
import { equal } from '../values/equal.ts';
import type { Mismatch } from './matcher.ts';

export function differences(
  expected: Json,
  actual: Json | undefined,
  path: readonly (string | number)[],
): readonly Mismatch[] {
  if (actual !== undefined && equal(expected, actual)) return [];
  if (isObject(expected) && isObject(actual)) return members(expected, actual, path);
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((item: Json, index) => differences(item, actual[index], [...path, index]));
  }
  return [{ path, expected: JSON.stringify(expected), found: actual }];
}

function members(expected: JsonObject, actual: JsonObject, path: readonly (string | number)[]): readonly Mismatch[] {
  const named = Object.entries(expected).flatMap(([key, value]) =>
    differences(value, Object.hasOwn(actual, key) ? actual[key] : undefined, [...path, key]),
  );
  const extra = Object.keys(actual).filter((key) => !Object.hasOwn(expected, key));
  return [...named, ...extra.map((key) => ({ path: [...path, key], expected: 'no such member', found: actual[key] }))];
}
