/** Where schemas stand within a schema (JSON Schema 2020-12): everything else in it is data. */
import { isObject, type Json, type JsonObject, type JsonSchema } from '#document';

/** How the value of a keyword holds schemas. */
type Holding = 'one' | 'list' | 'map';

const holdings: ReadonlyMap<string, Holding> = new Map([
  ...each('additionalProperties contains contentSchema else if items not propertyNames then', 'one'),
  ...each('unevaluatedItems unevaluatedProperties', 'one'),
  ...each('allOf anyOf oneOf prefixItems', 'list'),
  ...each('$defs dependentSchemas patternProperties properties', 'map'),
]);

/** A schema within a schema: under which keyword, and at which index or name of it. */
export interface SubSchema {
  readonly keyword: string;
  readonly member?: string;
  readonly schema: JsonSchema;
}

/** The schemas that stand right in this one, in the order of the document. */
export function subSchemas(schema: JsonSchema): readonly SubSchema[] {
  if (typeof schema === 'boolean') return [];
  return Object.entries(schema).flatMap(([keyword, value]) => held(keyword, value));
}

/** The same without a list of them, for those who look at every schema of a document: the segments that lead there. */
export function eachSubSchema(
  schema: JsonObject,
  visit: (schema: JsonSchema, segments: readonly string[]) => void,
): void {
  for (const keyword of Object.keys(schema)) {
    const holding = holdings.get(keyword);
    const value = schema[keyword];
    if (holding === undefined || value === undefined) continue;
    if (holding !== 'one') eachMember(keyword, isHolder(value, holding) ? value : {}, visit);
    else if (isSchema(value)) visit(value, [keyword]);
  }
}

function eachMember(
  keyword: string,
  holder: JsonObject | readonly Json[],
  visit: (schema: JsonSchema, segments: readonly string[]) => void,
): void {
  for (const [member, schema] of Object.entries<Json>(holder)) if (isSchema(schema)) visit(schema, [keyword, member]);
}

/** The same schema with every schema right in it replaced by what `change` makes of it. */
export function mapSubSchemas(schema: JsonObject, change: (schema: JsonSchema) => JsonSchema): JsonObject {
  const entries = Object.entries(schema).map(([keyword, value]) => {
    const holding = holdings.get(keyword);
    return [keyword, holding === undefined ? value : changed[holding](value, change)] as const;
  });
  return Object.fromEntries(entries);
}

const changed: { readonly [Kind in Holding]: (value: Json, change: (schema: JsonSchema) => JsonSchema) => Json } = {
  one: (value, change) => (isSchema(value) ? change(value) : value),
  list: (value, change) => (Array.isArray(value) ? value.map((member) => changed.one(member, change)) : value),
  map: (value, change) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, changed.one(member, change)]))
      : value,
};

function held(keyword: string, value: Json): readonly SubSchema[] {
  const holding = holdings.get(keyword);
  if (holding === undefined) return [];
  if (holding === 'one') return isSchema(value) ? [{ keyword, schema: value }] : [];
  if (!isHolder(value, holding)) return [];
  return Object.entries(value).flatMap(([member, schema]: [string, Json]) =>
    isSchema(schema) ? [{ keyword, member, schema }] : [],
  );
}

function isHolder(value: Json, holding: 'list' | 'map'): value is JsonObject | readonly Json[] {
  return typeof value === 'object' && value !== null && Array.isArray(value) === (holding === 'list');
}

function isSchema(value: Json): value is JsonSchema {
  return typeof value === 'boolean' || isObject(value);
}

function each(keywords: string, holding: Holding): readonly (readonly [string, Holding])[] {
  return keywords.split(' ').map((keyword) => [keyword, holding]);
}
