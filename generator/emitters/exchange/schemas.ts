/** Looking through references: what the messages of an API are really made of. */
import type { Pointer } from '#document';
import type { Api, NamedSchema, ObjectSchema, Schema } from '../../ir/index.ts';

export type Schemas = ReadonlyMap<Pointer, NamedSchema>;

export function schemasOf(api: Api): Schemas {
  const schemas = known.get(api) ?? new Map(api.schemas.map((schema) => [schema.origin, schema]));
  known.set(api, schemas);
  return schemas;
}

/** Several emitters ask, some for each operation. */
const known = new WeakMap<Api, Schemas>();

/** What a chain of references ends at; a circle of nothing but references is unknown. */
export function resolve(schema: Schema, schemas: Schemas): Schema {
  const seen = new Set<Pointer>();
  let found = schema;
  while (found.kind === 'reference' && !seen.has(found.target)) {
    seen.add(found.target);
    found = schemas.get(found.target)?.schema ?? { kind: 'unknown', origin: found.origin };
  }
  return found.kind === 'reference' ? { kind: 'unknown', origin: found.origin } : found;
}

/** The objects that a value of this schema can be; nothing where it can be anything else, too. */
export function objectAlternatives(schema: Schema, schemas: Schemas, depth = 8): readonly ObjectSchema[] | undefined {
  const found = resolve(schema, schemas);
  if (found.kind === 'object') return [found];
  if (depth === 0 || (found.kind !== 'union' && found.kind !== 'intersection')) return undefined;
  const members = found.members.map((member) => objectAlternatives(member, schemas, depth - 1));
  if (members.length === 0 || members.includes(undefined)) return undefined;
  const known = members.filter((member) => member !== undefined);
  return found.kind === 'union' ? known.flat() : [merge(known.flat())];
}

/** All properties of the parts of an intersection; of a union within it, those of every branch. */
function merge(parts: readonly ObjectSchema[]): ObjectSchema {
  const [first] = parts;
  const properties = new Map(parts.flatMap((part) => part.properties).map((property) => [property.name, property]));
  const additional = parts.find((part) => part.additionalDeclared)?.additional;
  return {
    kind: 'object',
    origin: first?.origin ?? '#',
    properties: [...properties.values()],
    ...(additional === undefined ? {} : { additional }),
    additionalDeclared: additional !== undefined,
  };
}
