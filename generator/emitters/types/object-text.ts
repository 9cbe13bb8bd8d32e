/** Objects as type literals: properties of the direction, and what else may be there. */
import type { Direction, ObjectSchema, Property } from '../../ir/index.ts';
import { type Code, code, join, propertyKey } from '../../render/index.ts';
import { schemaComment } from './schema-comment.ts';
import type { Print, Printer } from './printer.ts';

export function objectText(schema: ObjectSchema, printer: Printer, print: Print): Code {
  const members = objectMembers(schema, printer, print);
  return members.length === 0 ? emptyText(schema) : code`{\n${join(members, '\n')}\n}`;
}

/** The members of an interface or of a type literal, each with its comment. */
export function objectMembers(schema: ObjectSchema, around: Printer, print: Print): readonly Code[] {
  const { foreign = new Set<string>(), ...printer } = around;
  const anything = `${schema.origin}/required`;
  const isOwed = ({ name, schema: { origin } }: Property): boolean => origin !== anything || !foreign.has(name);
  const properties = schema.properties
    .filter((property) => isVisible(property, printer.direction) && isOwed(property))
    .map((property) => (foreign.has(property.name) ? { ...property, required: false } : property));
  const members = properties.map((property) =>
    // Required without a schema: whatever JSON has. As `unknown` it would keep another part's `?` alive in an intersection.
    property.schema.origin === anything
      ? code`${propertyKey(property.name)}: {} | null;`
      : propertyText(property, printer, print),
  );
  const index = indexSignature(schema, properties, (one) => print(one, printer));
  return index === undefined ? members : [...members, index];
}

/** The client does not send what is read-only, the server does not send what is write-only. */
export function isVisible(property: Property, direction: Direction): boolean {
  return property.access !== (direction === 'request' ? 'read-only' : 'write-only');
}

function propertyText(property: Property, printer: Printer, print: Print): Code {
  const optional = property.required ? code`` : code`?`;
  const type = print(property.schema, printer);
  return code`${schemaComment(property.schema)}${propertyKey(property.name)}${optional}: ${type};`;
}

/**
 * TypeScript wants every property to fit the index signature, so theirs are added to it: wider than the document, never
 * narrower. An object about which nothing more was said gets none: extra properties of values are no matter of its type.
 */
function indexSignature(
  schema: ObjectSchema,
  properties: readonly Property[],
  print: (schema: Property['schema']) => Code,
): Code | undefined {
  if (schema.additional === undefined || !(schema.additionalDeclared || properties.length === 0)) return undefined;
  if (schema.additional.kind === 'unknown') return code`[key: string]: unknown;`;
  const types = [print(schema.additional), ...properties.map((property) => print(property.schema))];
  const missing = properties.some((property) => !property.required) ? [code`undefined`] : [];
  return code`[key: string]: ${join([...new Set([...types, ...missing])], ' | ')};`;
}

function emptyText(schema: ObjectSchema): Code {
  // Closed and without any property of this direction: nothing may be in it.
  return schema.additional === undefined ? code`Record<string, never>` : code`Record<string, unknown>`;
}
