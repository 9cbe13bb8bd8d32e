/** The tag of a member of a union, where its own type does not tell it: `Cat & { kind: 'cat' }`. */
import type { Json, Pointer } from '#document';
import type { Discriminator, Schema } from '../../ir/index.ts';
import { type Code, code, join, literal, propertyKey } from '../../render/index.ts';
import type { Printer } from './printer.ts';

/** What is printed beside the member; nothing where its type lists no more than its tags. */
export function tagType(member: Schema, discriminator: Discriminator | undefined, printer: Printer): Code | undefined {
  if (discriminator === undefined || member.kind !== 'reference') return undefined;
  const { property, mapping } = discriminator;
  const said = listedValues(member, { property, printer, seen: new Set() });
  if (said?.open === false) return undefined;
  const mapped = Object.entries(mapping).flatMap(([tag, target]) => (target === member.target ? [tag] : []));
  // What the member itself lists goes before what the mapping says, or its name: no other value of it is valid.
  const tags = said === undefined ? mapped : [...new Set(said.values)];
  if (tags.length === 0) return undefined;
  return code`{ ${propertyKey(property)}: ${join(tags.map(literal), ' | ')} }`;
}

interface Search {
  readonly property: string;
  readonly printer: Printer;
  readonly seen: ReadonlySet<Pointer>;
}

interface Listed {
  readonly values: readonly Json[];
  /** Whether the printed type takes values that are not listed. */
  readonly open: boolean;
}

/** The values that the schema itself lists for the property; nothing where it leaves them open. */
function listedValues(schema: Schema, search: Search): Listed | undefined {
  if (schema.kind === 'reference') return ofTarget(schema.target, search);
  if (schema.kind === 'intersection') return ofParts(schema.members, search);
  if (schema.kind === 'union') return ofAlternatives(schema.members, search);
  if (schema.kind !== 'object') return undefined;
  const tag = schema.properties.find((one) => one.name === search.property)?.schema;
  if (tag?.kind === 'literal') return { values: [tag.value], open: false };
  return tag?.kind === 'enum' ? { values: tag.values, open: search.printer.direction === 'response' } : undefined;
}

function ofTarget(target: Pointer, search: Search): Listed | undefined {
  const named = search.printer.schemas.get(target);
  if (named === undefined || search.seen.has(target)) return undefined;
  return listedValues(named.schema, { ...search, seen: new Set([...search.seen, target]) });
}

function ofParts(parts: readonly Schema[], search: Search): Listed | undefined {
  const listed = parts.map((part) => listedValues(part, search)).filter((each) => each !== undefined);
  return listed.find(({ open }) => !open) ?? listed[0];
}

function ofAlternatives(alternatives: readonly Schema[], search: Search): Listed | undefined {
  const listed = alternatives.map((each) => listedValues(each, search)).filter((each) => each !== undefined);
  if (listed.length < alternatives.length) return undefined;
  return { values: listed.flatMap(({ values }) => values), open: listed.some(({ open }) => open) };
}
