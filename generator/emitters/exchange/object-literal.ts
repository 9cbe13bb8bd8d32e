/** Object literals, member by member; members without a value are left out. */
import type { Json } from '#document';
import { type Code, code, join, literal, memberKey } from '../../render/index.ts';

export type Member = readonly [name: string, value: Code | undefined];

/** `{ a: 1, b: 'x' }`. */
export function objectLiteral(members: readonly Member[]): Code {
  const present = members.flatMap(([name, value]) => (value === undefined ? [] : [memberText(name, value)]));
  return present.length === 0 ? code`{}` : code`{ ${join(present, ', ')} }`;
}

const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** For a name that every object inherits the compiler expects the inherited type, and forgets ours: literals would widen. */
function memberText(name: string, value: Code): Code {
  const widens = inherited.has(name) && /^[{['"]/.test(value);
  return widens ? code`${memberKey(name)}: ${value} as const` : code`${memberKey(name)}: ${value}`;
}

export function listLiteral(items: readonly Code[]): Code {
  return code`[${join(items, ', ')}]`;
}

/** The literal of a value that may be absent. */
export function optional(value: Json | undefined): Code | undefined {
  return value === undefined ? undefined : literal(value);
}
