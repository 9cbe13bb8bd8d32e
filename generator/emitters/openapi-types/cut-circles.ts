/** Schemas that lead back to themselves with no object between: TypeScript cannot resolve them as members of `schemas`. */
import type { Json, JsonSchema, Pointer } from '#document';
import { mapSubSchemas, subSchemas } from '../../json-schema/index.ts';

/** The same schemas with `{}` in place of the references that close such a circle: any value stands there. */
export function cutCircles(schemas: ReadonlyMap<Pointer, JsonSchema>): ReadonlyMap<Pointer, JsonSchema> {
  const targets = new Map([...schemas].map(([origin, schema]) => [origin, eagerTargets(schema)] as const));
  const reach = new Map([...schemas.keys()].map((origin) => [origin, reachable(origin, targets)] as const));
  return new Map(
    [...schemas].map(([origin, schema]) => {
      if (reach.get(origin)?.has(origin) !== true) return [origin, schema] as const;
      const closes = (target: Pointer): boolean => reach.get(target)?.has(origin) === true;
      return [origin, cut(schema, closes)] as const;
    }),
  );
}

/** What is resolved at once; the properties of an object are resolved when they are looked at. */
const lazy: ReadonlySet<string> = new Set([
  'properties',
  'additionalProperties',
  'patternProperties',
  '$defs',
  'dependentSchemas',
]);

function eagerTargets(schema: JsonSchema): readonly Pointer[] {
  if (typeof schema === 'boolean') return [];
  const own = typeof schema['$ref'] === 'string' ? [schema['$ref']] : [];
  const inner = subSchemas(schema).filter(({ keyword }) => !lazy.has(keyword));
  return [...own, ...inner.flatMap((sub) => eagerTargets(sub.schema))];
}

function reachable(from: Pointer, targets: ReadonlyMap<Pointer, readonly Pointer[]>): ReadonlySet<Pointer> {
  const found = new Set(targets.get(from));
  for (const pointer of found) for (const target of targets.get(pointer) ?? []) found.add(target);
  return found;
}

function cut(schema: JsonSchema, closes: (target: Pointer) => boolean): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const reference = schema['$ref'];
  const kept = typeof reference === 'string' && closes(reference) ? without(schema, '$ref') : schema;
  const eager = Object.entries(kept).filter(([keyword]) => !lazy.has(keyword));
  return { ...kept, ...mapSubSchemas(Object.fromEntries(eager), (inner) => cut(inner, closes)) };
}

function without(schema: { readonly [keyword: string]: Json }, name: string): { readonly [keyword: string]: Json } {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== name));
}
