/** A schema as openapi-typescript understands it: the same meaning, spelt so that nothing of it is passed over. */
import { isObject, type Json, type JsonObject, type JsonSchema, parsePointer } from '#document';
import { mapSubSchemas } from '../../json-schema/index.ts';
import { demandedOfParts } from './demanded-parts.ts';
import { told } from './told.ts';

/** `find` gives the named schema behind a reference. */
export function adaptSchema(schema: JsonSchema, find: (reference: string) => JsonSchema | undefined): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const demanding = demandedOfParts(enumeratedOnly(schema), find);
  const adapted = mapSubSchemas(demanding, (inner) => adaptSchema(inner, find));
  return harmless(withoutBooleans(besideReference(nullConstant(tagged(adapted, find)))));
}

/** It prints these into comments as they are. */
function harmless(schema: JsonObject): JsonObject {
  const texts = ['title', 'description', 'format'].filter((keyword) => typeof schema[keyword] === 'string');
  if (texts.length === 0) return schema;
  return { ...schema, ...Object.fromEntries(texts.map((keyword) => [keyword, told(schema[keyword] as string)])) };
}

const annotations = new Set([
  '$ref',
  'title',
  'description',
  'summary',
  'deprecated',
  'default',
  'examples',
  'readOnly',
  'writeOnly',
]);

/** It reads `$ref` and nothing beside it; in 3.1 what stands beside it holds as well. */
function besideReference(schema: JsonObject): JsonObject {
  const { $ref: reference, ...rest } = schema;
  if (reference === undefined || Object.keys(rest).every((keyword) => annotations.has(keyword))) return schema;
  const parts = Array.isArray(rest['allOf']) ? rest['allOf'] : [];
  return { ...rest, allOf: [{ $ref: reference }, ...parts] };
}

/** Beside `type: object`, or properties, it takes the values of an enum for schemas; they say all that there is to say. */
function enumeratedOnly(schema: JsonObject): JsonObject {
  const { type, properties, additionalProperties, ...rest } = schema;
  const isObjects = Array.isArray(type) ? type.includes('object') : type === 'object';
  const isMisread = isObjects || properties !== undefined || additionalProperties !== undefined;
  return Array.isArray(schema['enum']) && isMisread ? rest : schema;
}

/** It takes a constant that is null for no constant. */
function nullConstant(schema: JsonObject): JsonObject {
  if (schema['const'] !== null) return schema;
  const { const: _null, ...rest } = schema;
  return { ...rest, type: 'null' };
}

/** It looks for `$ref` in whatever stands in a list, which a boolean cannot hold. */
function withoutBooleans(schema: JsonObject): JsonObject {
  const lists = ['allOf', 'anyOf', 'oneOf'] as const;
  const entries = lists.flatMap((keyword) => {
    const members = schema[keyword];
    return Array.isArray(members) && members.some((member) => typeof member === 'boolean')
      ? [[keyword, members.map(spelt)] as const]
      : [];
  });
  return entries.length === 0 ? schema : { ...schema, ...Object.fromEntries(entries) };
}

function spelt(member: Json): Json {
  if (typeof member !== 'boolean') return member;
  return member ? {} : { enum: [] };
}

/**
 * It writes a discriminator's tags into the members themselves, which is wrong for a member of two unions. Here the tag
 * is put beside the member, within the union, and only where the member does not bear it already.
 */
function tagged(schema: JsonObject, find: (reference: string) => JsonSchema | undefined): JsonObject {
  const { discriminator, ...rest } = schema;
  if (discriminator === undefined) return schema;
  if (!isObject(discriminator) || typeof discriminator['propertyName'] !== 'string') return rest;
  const property = discriminator['propertyName'];
  const mapping = isObject(discriminator['mapping']) ? discriminator['mapping'] : {};
  const tag = (member: Json): Json => withTag(member, { property, mapping, find });
  const keywords = (['oneOf', 'anyOf'] as const).filter((keyword) => Array.isArray(rest[keyword]));
  return {
    ...rest,
    ...Object.fromEntries(keywords.map((keyword) => [keyword, (rest[keyword] as readonly Json[]).map(tag)])),
  };
}

interface Tagging {
  readonly property: string;
  readonly mapping: JsonObject;
  readonly find: (reference: string) => JsonSchema | undefined;
}

function withTag(member: Json, tagging: Tagging): Json {
  const { property, mapping, find } = tagging;
  const reference = isObject(member) ? member['$ref'] : undefined;
  if (typeof reference !== 'string' || bearsTag(find(reference), tagging)) return member;
  const name = parsePointer(reference).at(-1) ?? '';
  const explicit = Object.entries(mapping).filter(([, target]) => target === reference || target === name);
  const values = explicit.length > 0 ? explicit.map(([value]) => value) : [name];
  return { allOf: [{ type: 'object', required: [property], properties: { [property]: { enum: values } } }, member] };
}

/** Whether the schema itself says what its tag is, or a part of it does. `depth` ends circles of references. */
function bearsTag(schema: Json | undefined, { property, find }: Tagging, depth = 8): boolean {
  if (!isObject(schema) || depth === 0) return false;
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const tag = Object.hasOwn(properties, property) ? properties[property] : undefined;
  if (isObject(tag) && (Object.hasOwn(tag, 'const') || Object.hasOwn(tag, 'enum'))) return true;
  const target = typeof schema['$ref'] === 'string' ? find(schema['$ref']) : undefined;
  const parts = Array.isArray(schema['allOf']) ? schema['allOf'] : [];
  return [target, ...parts].some((part) => bearsTag(part, { property, find, mapping: {} }, depth - 1));
}
