/** Where schemas stand within a schema (JSON Schema 2020-12), so that a change can be made to all of them. */
import { isObject, type Json, type JsonObject, type JsonSchema } from '#document';

const single = ['additionalProperties', 'contains', 'else', 'if', 'items', 'not', 'propertyNames', 'then'];
const alone: ReadonlySet<string> = new Set([...single, 'unevaluatedItems', 'unevaluatedProperties']);
const lists: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const maps: ReadonlySet<string> = new Set(['$defs', 'dependentSchemas', 'patternProperties', 'properties']);

/** What is made of a schema, given the keyword that holds it. */
export type Change = (schema: JsonSchema, keyword: string) => JsonSchema;

/** The same schema, each schema right in it replaced by what `change` makes of it. */
export function mapSchemas(schema: JsonObject, change: Change): JsonObject {
  const entries = Object.entries(schema).map(([keyword, value]) => [keyword, mapped(keyword, value, change)] as const);
  return Object.fromEntries(entries);
}

/** The schemas right in this one. */
export function innerSchemas(schema: JsonSchema): readonly JsonSchema[] {
  if (typeof schema === 'boolean') return [];
  const found: JsonSchema[] = [];
  mapSchemas(schema, (inner) => {
    found.push(inner);
    return inner;
  });
  return found;
}

export function isSchema(value: Json | undefined): value is JsonSchema {
  return typeof value === 'boolean' || isObject(value);
}

/** The schemas of a keyword that holds a list; nothing where it is absent. */
export function listOf(schema: JsonObject, keyword: string): readonly JsonSchema[] {
  const value = schema[keyword];
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

/** The schemas of a keyword that holds a map; nothing where it is absent. */
export function mapOf(schema: JsonObject, keyword: string): ReadonlyMap<string, JsonSchema> {
  const value = schema[keyword];
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1])));
}

function mapped(keyword: string, value: Json, change: Change): Json {
  const one = (inner: Json): Json => (isSchema(inner) ? change(inner, keyword) : inner);
  if (alone.has(keyword)) return one(value);
  if (lists.has(keyword)) return Array.isArray(value) ? value.map(one) : value;
  if (!maps.has(keyword) || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, one(inner)]));
}
