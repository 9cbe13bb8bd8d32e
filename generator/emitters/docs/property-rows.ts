/** The properties of a value as rows: inline objects are opened, so that a reader sees `tools[].name` at once. */
import type { ObjectSchema, Property, Schema } from '../../ir/index.ts';

export interface PropertyRow {
  /** Where it stands: `messages[].content`. */
  readonly path: string;
  readonly property: Property;
}

/** Named schemas are not opened: they have a section of their own. `prefix` stands before every path. */
export function propertyRows(schema: Schema, prefix = ''): readonly PropertyRow[] {
  const opener = openers[schema.kind] as ((schema: Schema, prefix: string) => readonly PropertyRow[]) | undefined;
  return opener?.(schema, prefix) ?? [];
}

const openers: {
  readonly [Kind in Schema['kind']]?: (
    schema: Extract<Schema, { kind: Kind }>,
    prefix: string,
  ) => readonly PropertyRow[];
} = {
  object: (schema, prefix) => objectRows(schema, prefix),
  array: (schema, prefix) => propertyRows(schema.items, `${prefix}[]`),
  intersection: (schema, prefix) => distinct(schema.members.flatMap((member) => propertyRows(member, prefix))),
  union: (schema, prefix) => distinct(schema.members.flatMap((member) => propertyRows(member, prefix))),
};

function objectRows(schema: ObjectSchema, prefix: string): readonly PropertyRow[] {
  const own = schema.properties.flatMap((property) => {
    const path = prefix === '' ? property.name : `${prefix}.${property.name}`;
    return [{ path, property }, ...propertyRows(property.schema, path)];
  });
  const others = schema.additional === undefined ? [] : propertyRows(schema.additional, `${prefix}[key]`);
  return [...own, ...others];
}

/** Alternatives that share a property show it once. */
function distinct(rows: readonly PropertyRow[]): readonly PropertyRow[] {
  return [...new Map(rows.map((row) => [row.path, row])).values()];
}
