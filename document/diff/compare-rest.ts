/** Members that no other comparison looks at: a change in them is reported as one of text, so that no member goes unseen. */
import { isObject, type Json, type Pointer } from '../json.ts';
import type { Finding, Side } from './change.ts';
import { saysWhere } from '../says-where.ts';
import { isSame } from './is-same.ts';

export interface Pair<Value> {
  readonly old: Value;
  readonly new: Value;
}

export interface About {
  readonly side: Side;
  /** The subject of the sentence. */
  readonly label: string;
  readonly places: Pair<Pointer>;
}

/** Compares all members but `others`, which are compared elsewhere. A flag that is not set says nothing. */
export function compareRest(pair: Pair<object>, others: ReadonlySet<string>, about: About): readonly Finding[] {
  const [old, newer] = [restOf(pair.old, others), restOf(pair.new, others)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(newer)])];
  const changed = names.filter((name) => !isSame(old[name], newer[name]));
  if (changed.length === 0) return [];
  const says = `${about.label}: ${changed.map((name) => `'${name}'`).join(', ')} changed`;
  return [{ code: 'text-changed', side: about.side, says, old: about.places.old, new: about.places.new }];
}

/** The names of members, parted by spaces. */
export function membersNamed(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

function restOf(holder: object, others: ReadonlySet<string>): { readonly [name: string]: Json | undefined } {
  const entries = Object.entries(holder).filter(
    ([name, value]) => !others.has(name) && !saysWhere(name, value) && value !== false,
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, value as Json]));
}

/** Without the places where things stand, which are not what they say. */
export function withoutOrigins(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withoutOrigins(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name, member]) => !saysWhere(name, member));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutOrigins(member)]));
}
