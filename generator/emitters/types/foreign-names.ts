/** The names of properties that the other side writes: whoever does not write them cannot owe them. */
import type { Pointer } from '#document';
import type { IntersectionSchema, Schema } from '../../ir/index.ts';
import { isVisible } from './object-text.ts';
import type { Printer } from './printer.ts';

/** Marked read-only or write-only by any part of the intersection; another part may require or describe them. */
export function foreignNames(schema: IntersectionSchema, printer: Printer): ReadonlySet<string> {
  return new Set(namesIn(schema, printer, new Set()));
}

function namesIn(schema: Schema, printer: Printer, seen: ReadonlySet<Pointer>): readonly string[] {
  if (schema.kind === 'intersection' || schema.kind === 'union')
    return schema.members.flatMap((member) => namesIn(member, printer, seen));
  if (schema.kind === 'object')
    return schema.properties.flatMap((property) => (isVisible(property, printer.direction) ? [] : [property.name]));
  if (schema.kind !== 'reference' || seen.has(schema.target)) return [];
  const named = printer.schemas.get(schema.target);
  return named === undefined ? [] : namesIn(named.schema, printer, new Set([...seen, schema.target]));
}
