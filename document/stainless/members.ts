/** Parts of a config that must be objects or lists; what is neither is reported where it stands, and has no members. */
import { isObject } from '../json.ts';
import { child, children, type Cursor } from '../source/cursor.ts';
import type { Surroundings } from './update.ts';

type Reporting = Pick<Surroundings, 'reporter'>;

/** The members of an object below `key`; a key without a value has none. */
export function membersOf(at: Cursor, key: string, { reporter }: Reporting): readonly Cursor[] {
  const held = child(at, key);
  if (held === undefined || held.value === null) return [];
  if (isObject(held.value)) return children(held);
  reporter.report('stainless/not-understood', `'${key}' must be an object of names.`, { at: held });
  return [];
}

/** The items of a list below `key`. */
export function itemsOf(at: Cursor, key: string, { reporter }: Reporting): readonly Cursor[] {
  const held = child(at, key);
  if (held === undefined || held.value === null) return [];
  if (Array.isArray(held.value)) return children(held);
  reporter.report('stainless/not-understood', `'${key}' must be a list.`, { at: held });
  return [];
}

/** Those that are objects; the others are reported. A name without a value is an empty object. */
export function objectsAmong(members: readonly Cursor[], { reporter }: Reporting): readonly Cursor[] {
  return members.filter((member) => {
    if (isObject(member.value) || member.value === null) return true;
    reporter.report('stainless/not-understood', `'${member.key}' must be an object.`, { at: member });
    return false;
  });
}
