/** The type of one value that the document lists. */
import type { Json } from '#document';
import { type Code, code, join, literal, memberKey } from '../../render/index.ts';

/** As the literal itself, but for an empty object: `{}` would be a type that takes almost anything. */
export function constantText(value: Json): Code {
  if (typeof value !== 'object' || value === null) return literal(value);
  if (Array.isArray(value)) return code`[${join(value.map(constantText), ', ')}]`;
  const members = Object.entries(value).map(([name, member]) => code`${memberKey(name)}: ${constantText(member)}`);
  return members.length === 0 ? code`Record<string, never>` : code`{ ${join(members, ', ')} }`;
}
