/** Unions, intersections and references, with tags where a discriminator promises them and circles cut open. */
import type { Pointer } from '#document';
import type { Discriminator, IntersectionSchema, ReferenceSchema, Schema, UnionSchema } from '../../ir/index.ts';
import { type Code, code, join, literal, propertyKey } from '../../render/index.ts';
import { inParentheses, type Print, type Printer } from './printer.ts';

export function unionText(schema: UnionSchema, printer: Printer, print: Print): Code {
  const members = schema.members.map((member) => taggedText(member, schema.discriminator, printer, print));
  const distinct = [...new Set(members)].filter((member) => member !== 'never');
  if (distinct.some((member) => member === 'unknown')) return code`unknown`;
  return distinct.length === 0 ? code`never` : join(distinct, ' | ');
}

export function intersectionText(schema: IntersectionSchema, printer: Printer, print: Print): Code {
  const members = schema.members.map((member) => ({ member, text: print(member, printer) }));
  const texts = members
    .filter(({ text }) => text !== 'unknown')
    .map(({ member, text }) => (needsParentheses(member) ? inParentheses(text) : text));
  return texts.length === 0 ? code`unknown` : join([...new Set(texts)], ' & ');
}

function needsParentheses(schema: Schema): boolean {
  return schema.kind === 'union' || schema.kind === 'enum';
}

export function referenceText(schema: ReferenceSchema, printer: Printer): Code {
  return printer.file.use(printer.names.type(schema.target, printer.direction));
}

/** A member whose own type does not tell its tag gets it here: `Cat & { kind: 'cat' }`. */
function taggedText(member: Schema, discriminator: Discriminator | undefined, printer: Printer, print: Print): Code {
  const text = print(member, printer);
  if (discriminator === undefined || member.kind !== 'reference') return text;
  const tags = Object.entries(discriminator.mapping)
    .filter(([, target]) => target === member.target)
    .map(([tag]) => tag);
  if (tags.length === 0 || tellsTag(member.target, discriminator.property, printer)) return text;
  const tag = join(tags.map(literal), ' | ');
  return code`(${text} & { ${propertyKey(discriminator.property)}: ${tag} })`;
}

/** Whether the named schema itself restricts the property to listed values. */
function tellsTag(
  target: Pointer,
  property: string,
  printer: Printer,
  seen: ReadonlySet<Pointer> = new Set(),
): boolean {
  const named = printer.schemas.get(target);
  return named !== undefined && !seen.has(target) && tells(named.schema, property, printer, new Set([...seen, target]));
}

function tells(schema: Schema, property: string, printer: Printer, seen: ReadonlySet<Pointer>): boolean {
  if (schema.kind === 'reference') return tellsTag(schema.target, property, printer, seen);
  if (schema.kind === 'intersection') return schema.members.some((member) => tells(member, property, printer, seen));
  if (schema.kind === 'union') return schema.members.every((member) => tells(member, property, printer, seen));
  if (schema.kind !== 'object') return false;
  const tag = schema.properties.find((one) => one.name === property)?.schema;
  return tag?.kind === 'literal' || (tag?.kind === 'enum' && printer.direction === 'request');
}
