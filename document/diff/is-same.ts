/** Whether two values say the same: in any order of members, and wherever they stand. */
import { isObject, type Json } from '../json.ts';
import { saysWhere } from '../says-where.ts';

export function isSame(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item: Json, index) => isSame(item, right[index]));
  if (!isObject(left) || !isObject(right)) return false;
  const [one, other] = [membersOf(left), membersOf(right)];
  return (
    one.length === other.length && one.every((name) => Object.hasOwn(right, name) && isSame(left[name], right[name]))
  );
}

/** Wherever it stands. */
function membersOf(value: { readonly [name: string]: Json }): readonly string[] {
  return Object.keys(value).filter((name) => !saysWhere(name, value[name]));
}
