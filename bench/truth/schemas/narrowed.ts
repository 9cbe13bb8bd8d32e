/** What a type surely takes: the schema with all that our types add to it. */
import { isObject, type Json, type JsonObject, type JsonSchema } from '#document';
import { listOf, mapOf, mapSchemas } from './each-schema.ts';
import { type Closing, isIntersection, mapParts, plainPointer } from './parts.ts';
import { foreignProperties, type Writing } from './foreign-properties.ts';
import type { NamedSchemas } from './subject.ts';

/** Where types are narrower than the schema; each is explained in `docs/reference/types.md`. */
export function narrowed(schema: JsonSchema, writing: Writing, closing: Closing): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const inner = mapParts(schema, closing, (each, place) => narrowed(each, writing, place));
  const said = inherited(withoutForeign(patternsOnly(implied(inner)), writing));
  return literally(tagged(said, writing.named), closing);
}

/** In a literal TypeScript wants no property that the type does not name, though the object is open. */
function literally(schema: JsonObject, closing: Closing): JsonObject {
  const names = schema['properties'] !== undefined || schema['required'] !== undefined;
  const closes = closing !== 'open' && (names || isIntersection(schema));
  return closes ? { unevaluatedProperties: false, ...schema } : schema;
}

const conditions: ReadonlySet<string> = new Set([
  'if',
  'then',
  'else',
  'not',
  'dependentSchemas',
  'contains',
  'propertyNames',
]);

/** Without what no type can say: a value must keep to that as well, but a closed condition would be another one. */
export function unconditional(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const said = Object.entries(schema).filter(([keyword]) => !conditions.has(keyword));
  return mapSchemas(Object.fromEntries(said), (each) => unconditional(each));
}

const objectKeywords = ['properties', 'required', 'additionalProperties', 'patternProperties'] as const;
const arrayKeywords = ['items', 'prefixItems'] as const;

/** A schema that speaks of properties without naming a type is one of objects; of items, of lists. */
function implied(schema: JsonObject): JsonObject {
  if (schema['type'] !== undefined || 'const' in schema || 'enum' in schema) return schema;
  const said = objectKeywords.filter((keyword) => schema[keyword] !== undefined);
  const isLeave = said.join() === 'additionalProperties' && schema['additionalProperties'] === true;
  const isComposed = ['$ref', 'allOf', 'anyOf', 'oneOf'].some((keyword) => schema[keyword] !== undefined);
  if (said.length > 0 && !(isLeave && isComposed)) return { ...schema, type: 'object' };
  return arrayKeywords.some((keyword) => schema[keyword] !== undefined) ? { ...schema, type: 'array' } : schema;
}

/** Where patterns say what other properties are, no others than those are in the type. */
function patternsOnly(schema: JsonObject): JsonObject {
  const patterns = [...mapOf(schema, 'patternProperties').values()];
  if (patterns.length === 0 || schema['additionalProperties'] !== undefined) return schema;
  return { ...schema, additionalProperties: { anyOf: patterns } };
}

/** For the compiler each object has what all inherit: only a property of its own keeps `toString` from being a function. */
function inherited(schema: JsonObject): JsonObject {
  const names = [...mapOf(schema, 'properties').keys()].filter((name) => name in Object.prototype);
  if (names.length === 0) return schema;
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return { ...schema, required: [...new Set([...required, ...names])] };
}

/** What the other side writes is in no type of this side. */
function withoutForeign(schema: JsonObject, writing: Writing): JsonObject {
  const foreign = foreignProperties(schema, writing);
  if (foreign.length === 0) return schema;
  const properties = {
    ...(schema['properties'] as JsonObject),
    ...Object.fromEntries(foreign.map((name) => [name, false])),
  };
  return { ...schema, properties };
}

/** A discriminator's tag tells which member a value is of. */
function tagged(schema: JsonObject, named: NamedSchemas): JsonObject {
  const { discriminator } = schema;
  if (!isObject(discriminator) || typeof discriminator['propertyName'] !== 'string') return schema;
  const property = discriminator['propertyName'];
  const mapping = isObject(discriminator['mapping']) ? discriminator['mapping'] : {};
  const keywords = (['oneOf', 'anyOf'] as const).filter((keyword) => Array.isArray(schema[keyword]));
  const members = keywords.map((keyword) => [
    keyword,
    listOf(schema, keyword).map((member) => withTag(member, tagsOf(member, mapping), { property, named })),
  ]);
  return { ...schema, ...(Object.fromEntries(members) as JsonObject) };
}

function tagsOf(member: JsonSchema, mapping: JsonObject): readonly string[] {
  const said = isObject(member) ? member['$ref'] : undefined;
  if (typeof said !== 'string') return [];
  const reference = plainPointer(said);
  const name = decodeURIComponent(reference.split('/').at(-1) ?? '')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  const explicit = Object.entries(mapping).filter(([, target]) => target === reference || target === name);
  return explicit.length > 0 ? explicit.map(([tag]) => tag) : [name];
}

interface Telling {
  readonly property: string;
  readonly named: NamedSchemas;
}

function withTag(member: JsonSchema, tags: readonly string[], telling: Telling): JsonSchema {
  if (tags.length === 0 || tellsTag(member, telling, 0)) return member;
  const { property } = telling;
  return { allOf: [member, { type: 'object', required: [property], properties: { [property]: { enum: tags } } }] };
}

const DEPTH = 8;

/** Whether the member itself lists the values of the property. */
function tellsTag(schema: Json | undefined, telling: Telling, depth: number): boolean {
  if (!isObject(schema) || depth > DEPTH) return false;
  const tag = mapOf(schema, 'properties').get(telling.property);
  if (isObject(tag) && ('const' in tag || 'enum' in tag)) return true;
  const target = typeof schema['$ref'] === 'string' ? telling.named.get(plainPointer(schema['$ref'])) : undefined;
  return [target, ...listOf(schema, 'allOf')].some((part) => tellsTag(part, telling, depth + 1));
}
