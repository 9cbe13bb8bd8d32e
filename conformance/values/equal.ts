/** Deep equality of JSON values; the order of object keys does not matter, the order of lists does. */
import { isObject, type Json } from '#document';

export function equal(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) return equalLists(left, right);
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && equalValues(left[key], right[key]));
}

function equalLists(left: readonly Json[], right: readonly Json[]): boolean {
  return left.length === right.length && left.every((item, index) => equalValues(item, right[index]));
}

function equalValues(left: Json | undefined, right: Json | undefined): boolean {
  return left !== undefined && right !== undefined && equal(left, right);
}
