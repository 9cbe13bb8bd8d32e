/** Unions, intersections and references, with tags where a discriminator promises them and circles cut open. */
import type { Pointer } from '#document';
import type { IntersectionSchema, ReferenceSchema, Schema, UnionSchema } from '../../ir/index.ts';
import { type Code, code, join } from '../../render/index.ts';
import { foreignNames } from './foreign-names.ts';
import { inParentheses, type Print, type Printer } from './printer.ts';
import { tagType } from './tag-type.ts';

export function unionText(schema: UnionSchema, printer: Printer, print: Print): Code {
  const members = schema.members.flatMap((member) => {
    const text = print(member, printer);
    const tag = tagType(member, schema.discriminator, printer);
    if (tag === undefined) return [text];
    // Null has no tag, and is valid all the same where the member takes it.
    return mayBeNull(member, { printer, seen: new Set() })
      ? [code`(${text} & ${tag})`, code`null`]
      : [code`(${text} & ${tag})`];
  });
  const distinct = [...new Set(members)].filter((member) => member !== 'never');
  if (distinct.some((member) => member === 'unknown')) return code`unknown`;
  return distinct.length === 0 ? code`never` : join(distinct, ' | ');
}

export function intersectionText(schema: IntersectionSchema, printer: Printer, print: Print): Code {
  const foreign = new Set([...(printer.foreign ?? []), ...foreignNames(schema, printer)]);
  const { members, withoutNull } = withoutBareObjects(schema.members, printer);
  const texts = members
    .map((member) => ({ member, text: print(member, { ...printer, foreign }) }))
    .filter(({ text }) => text !== 'unknown')
    .map(({ member, text }) => (needsParentheses(member) ? inParentheses(text) : text));
  if (texts.length === 0) return code`unknown`;
  return join([...new Set(texts), ...(withoutNull ? [code`{}`] : [])], ' & ');
}

/**
 * `type: object` beside what are objects anyway says nothing, and beside what are objects or null that it is not null;
 * as an index signature it would take away the compiler's word on misspelt properties.
 */
function withoutBareObjects(members: readonly Schema[], printer: Printer) {
  const others = members.filter((member) => !isBareObject(member));
  const are = (kinds: ReadonlySet<string>): boolean =>
    others.some((member) => isOnlyOf(kinds, member, { printer, seen: new Set() }));
  if (others.length === members.length || are(new Set(['object']))) return { members: others, withoutNull: false };
  return are(new Set(['object', 'null'])) ? { members: others, withoutNull: true } : { members, withoutNull: false };
}

function isBareObject(schema: Schema): boolean {
  return schema.kind === 'object' && schema.properties.length === 0 && !schema.additionalDeclared;
}

interface KindSearch {
  readonly printer: Printer;
  readonly seen: ReadonlySet<Pointer>;
}

/** Whether all values of the schema are of the kinds, as far as is known without looking into circles. */
function isOnlyOf(kinds: ReadonlySet<string>, schema: Schema, search: KindSearch): boolean {
  if (schema.kind === 'intersection') return schema.members.some((member) => isOnlyOf(kinds, member, search));
  if (schema.kind === 'union') return schema.members.every((member) => isOnlyOf(kinds, member, search));
  if (schema.kind !== 'reference') return kinds.has(schema.kind);
  const { printer, seen } = search;
  const named = printer.schemas.get(schema.target);
  if (named === undefined || seen.has(schema.target)) return false;
  return isOnlyOf(kinds, named.schema, { printer, seen: new Set([...seen, schema.target]) });
}

function mayBeNull(schema: Schema, search: KindSearch): boolean {
  if (schema.kind === 'intersection') return schema.members.every((member) => mayBeNull(member, search));
  if (schema.kind === 'union') return schema.members.some((member) => mayBeNull(member, search));
  if (schema.kind !== 'reference') return schema.kind === 'null';
  const named = search.printer.schemas.get(schema.target);
  if (named === undefined || search.seen.has(schema.target)) return false;
  return mayBeNull(named.schema, { ...search, seen: new Set([...search.seen, schema.target]) });
}

function needsParentheses(schema: Schema): boolean {
  return schema.kind === 'union' || schema.kind === 'enum';
}

export function referenceText(schema: ReferenceSchema, printer: Printer): Code {
  return printer.file.use(printer.names.type(schema.target, printer.direction));
}
