/** Schemas that no object fits: a part of `allOf` that is closed does not name what another part demands. */
import type { JsonObject, Json } from '../../json.ts';
import type { JsonSchema } from '../../open-api.ts';
import { isObject, own } from '../../json.ts';

export interface Impossible {
  /** The component. */
  readonly name: string;
  /** The property that is demanded, and not allowed. */
  readonly property: string;
  /** The component that is closed: the same, or one that it extends. */
  readonly closed: string;
}

type Schemas = { readonly [name: string]: JsonSchema };

/** References are `#/components/schemas/…` as `referenceOf` writes them. One finding for each component. */
export function impossibleSchemas(schemas: Schemas, referenceOf: (name: string) => string): readonly Impossible[] {
  const names = new Map(Object.keys(schemas).map((name) => [referenceOf(name), name]));
  return Object.entries(schemas).flatMap(([name, schema]) => {
    if (!isObject(schema) || !Array.isArray(own(schema, 'allOf'))) return [];
    const parts = partsOf(schema, { owner: name, names, schemas, seen: new Set([name]) });
    return parts.flatMap((part) => conflict(name, part, parts)).slice(0, 1);
  });
}

interface Part {
  readonly owner: string;
  readonly schema: JsonObject;
}

interface Search {
  readonly owner: string;
  readonly names: ReadonlyMap<string, string>;
  readonly schemas: Schemas;
  /** Components that were looked at already; it grows. */
  readonly seen: Set<string>;
}

/** Everything that judges the same object, through references. */
function partsOf(schema: Json, search: Search): readonly Part[] {
  if (!isObject(schema)) return [];
  const inner = own(schema, 'allOf');
  const others = Array.isArray(inner) ? inner.flatMap((part: Json) => partsOf(part, search)) : [];
  const target = search.names.get(String(own(schema, '$ref')));
  const isNew = target !== undefined && !search.seen.has(target);
  if (isNew) search.seen.add(target);
  const referred = isNew ? partsOf(search.schemas[target] ?? true, { ...search, owner: target }) : [];
  return [{ owner: search.owner, schema }, ...referred, ...others];
}

function conflict(name: string, { owner, schema }: Part, parts: readonly Part[]): readonly Impossible[] {
  const patterns = own(schema, 'patternProperties');
  if (own(schema, 'additionalProperties') !== false || (isObject(patterns) && Object.keys(patterns).length > 0))
    return [];
  const named = own(schema, 'properties');
  const isNamed = (property: string): boolean => isObject(named) && Object.hasOwn(named, property);
  const property = parts.flatMap((part) => demanded(part.schema)).find((one) => !isNamed(one));
  return property === undefined ? [] : [{ name, property, closed: owner }];
}

function demanded(schema: JsonObject): readonly string[] {
  const names = own(schema, 'required');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
