/** Unions, intersections and references, with tags where a discriminator promises them and circles cut open. */
import type { Pointer } from '#document';
import type { Discriminator, IntersectionSchema, ReferenceSchema, Schema, UnionSchema } from '../../ir/index.ts';
import { type Code, code, join, literal, propertyKey } from '../../render/index.ts';
import { foreignNames } from './foreign-names.ts';
import { inParentheses, type Print, type Printer } from './printer.ts';

export function unionText(schema: UnionSchema, printer: Printer, print: Print): Code {
  const members = schema.members.map((member) => {
    const text = print(member, printer);
    const tag = tagType(member, schema.discriminator, printer);
    return tag === undefined ? text : code`(${text} & ${tag})`;
  });
  const distinct = [...new Set(members)].filter((member) => member !== 'never');
  if (distinct.some((member) => member === 'unknown')) return code`unknown`;
  return distinct.length === 0 ? code`never` : join(distinct, ' | ');
}

export function intersectionText(schema: IntersectionSchema, printer: Printer, print: Print): Code {
  const foreign = new Set([...(printer.foreign ?? []), ...foreignNames(schema, printer)]);
  const members = withoutBareObjects(schema.members, printer).map((member) => ({
    member,
    text: print(member, { ...printer, foreign }),
  }));
  const texts = members
    .filter(({ text }) => text !== 'unknown')
    .map(({ member, text }) => (needsParentheses(member) ? inParentheses(text) : text));
  return texts.length === 0 ? code`unknown` : join([...new Set(texts)], ' & ');
}

/**
 * `type: object` beside what are objects anyway says nothing; as an index signature it would take away the compiler's
 * word on misspelt properties.
 */
function withoutBareObjects(members: readonly Schema[], printer: Printer): readonly Schema[] {
  const others = members.filter((member) => !isBareObject(member));
  return others.some((member) => isObjects(member, printer, new Set())) ? others : members;
}

function isBareObject(schema: Schema): boolean {
  return schema.kind === 'object' && schema.properties.length === 0 && !schema.additionalDeclared;
}

/** Whether objects only are of the schema. */
function isObjects(schema: Schema, printer: Printer, seen: ReadonlySet<Pointer>): boolean {
  if (schema.kind === 'intersection') return schema.members.some((member) => isObjects(member, printer, seen));
  if (schema.kind === 'union') return schema.members.every((member) => isObjects(member, printer, seen));
  if (schema.kind !== 'reference') return schema.kind === 'object';
  const named = printer.schemas.get(schema.target);
  if (named === undefined || seen.has(schema.target)) return false;
  return isObjects(named.schema, printer, new Set([...seen, schema.target]));
}

function needsParentheses(schema: Schema): boolean {
  return schema.kind === 'union' || schema.kind === 'enum';
}

export function referenceText(schema: ReferenceSchema, printer: Printer): Code {
  return printer.file.use(printer.names.type(schema.target, printer.direction));
}

/** What a member whose own type does not tell its tag needs beside it: `Cat & { kind: 'cat' }`. */
function tagType(member: Schema, discriminator: Discriminator | undefined, printer: Printer): Code | undefined {
  if (discriminator === undefined || member.kind !== 'reference') return undefined;
  const tags = Object.entries(discriminator.mapping)
    .filter(([, target]) => target === member.target)
    .map(([tag]) => tag);
  if (tags.length === 0 || tellsTag(member, { property: discriminator.property, printer, seen: new Set() }))
    return undefined;
  return code`{ ${propertyKey(discriminator.property)}: ${join(tags.map(literal), ' | ')} }`;
}

interface TagSearch {
  readonly property: string;
  readonly printer: Printer;
  readonly seen: ReadonlySet<Pointer>;
}

/** Whether the schema itself restricts the property to listed values. */
function tellsTag(schema: Schema, search: TagSearch): boolean {
  if (schema.kind === 'reference') return targetTellsTag(schema.target, search);
  if (schema.kind === 'intersection') return schema.members.some((member) => tellsTag(member, search));
  if (schema.kind === 'union') return schema.members.every((member) => tellsTag(member, search));
  if (schema.kind !== 'object') return false;
  const tag = schema.properties.find((one) => one.name === search.property)?.schema;
  return tag?.kind === 'literal' || (tag?.kind === 'enum' && search.printer.direction === 'request');
}

function targetTellsTag(target: Pointer, search: TagSearch): boolean {
  const named = search.printer.schemas.get(target);
  if (named === undefined || search.seen.has(target)) return false;
  return tellsTag(named.schema, { ...search, seen: new Set([...search.seen, target]) });
}
