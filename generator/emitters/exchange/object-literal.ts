/** Object literals, member by member; members without a value are left out. */
import type { Json } from '#document';
import { type Code, code, join, literal, memberKey } from '../../render/index.ts';

export type Member = readonly [name: string, value: Code | undefined];

/** `{ a: 1, b: 'x' }`. */
export function objectLiteral(members: readonly Member[]): Code {
  const present = members.flatMap(([name, value]) => (value === undefined ? [] : [code`${memberKey(name)}: ${value}`]));
  return present.length === 0 ? code`{}` : code`{ ${join(present, ', ')} }`;
}

export function listLiteral(items: readonly Code[]): Code {
  return code`[${join(items, ', ')}]`;
}

/** The literal of a value that may be absent. */
export function optional(value: Json | undefined): Code | undefined {
  return value === undefined ? undefined : literal(value);
}
