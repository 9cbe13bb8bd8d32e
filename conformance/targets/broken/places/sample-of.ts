/** A value that a schema accepts, made from nothing but the schema. */
import { isObject, resolvePointer } from '#document';
import type { Json, JsonObject, OpenApiDocument } from '#document';

const DEEPEST = 24;

/** As small as the schema allows; null where it is too deep to tell. */
export function sampleOf(schema: Json, document: OpenApiDocument, depth = 0): Json {
  if (!isObject(schema) || depth > DEEPEST) return null;
  const { $ref, allOf, anyOf, oneOf, enum: members } = schema;
  if (Object.hasOwn(schema, 'const')) return schema['const'] ?? null;
  if (Array.isArray(members)) return members.find((member: Json) => member !== null) ?? null;
  if (typeof $ref === 'string') return sampleOf(resolvePointer(document, $ref) ?? {}, document, depth + 1);
  const choice = [anyOf, oneOf].find((list) => Array.isArray(list));
  if (Array.isArray(choice)) return sampleOf(choice.find((one: Json) => !isNull(one)) ?? null, document, depth + 1);
  const merged = Array.isArray(allOf) ? sampleAll(allOf, document, depth) : {};
  const plain = plainSample(schema, document, depth);
  return isObject(plain) ? { ...merged, ...plain } : plain;
}

function isNull(schema: Json): boolean {
  return isObject(schema) && schema['type'] === 'null';
}

function sampleAll(parts: readonly Json[], document: OpenApiDocument, depth: number): JsonObject {
  return parts.reduce<JsonObject>((merged, part) => {
    const sample = sampleOf(part, document, depth + 1);
    return isObject(sample) ? { ...merged, ...sample } : merged;
  }, {});
}

type Sampler = (schema: JsonObject) => Json;

const scalars: { readonly [type: string]: Sampler } = {
  string: ({ format }) => (format === 'date-time' ? '2020-02-02T02:02:02.000000+00:00' : 'sample'),
  integer: ({ minimum }) => (typeof minimum === 'number' ? minimum : 1),
  number: ({ minimum }) => (typeof minimum === 'number' ? minimum : 1),
  boolean: () => true,
};

function plainSample(schema: JsonObject, document: OpenApiDocument, depth: number): Json {
  const type = [schema['type'] ?? []].flat().find((name) => name !== 'null');
  if (type === 'array') return sampleItems(schema, document, depth);
  const sampler = typeof type === 'string' && Object.hasOwn(scalars, type) ? scalars[type] : undefined;
  return sampler === undefined ? sampleMembers(schema, document, depth) : sampler(schema);
}

function sampleItems({ items, minItems }: JsonObject, document: OpenApiDocument, depth: number): readonly Json[] {
  return Array.from({ length: typeof minItems === 'number' ? minItems : 0 }, () =>
    sampleOf(items ?? null, document, depth + 1),
  );
}

function sampleMembers({ properties, required }: JsonObject, document: OpenApiDocument, depth: number): JsonObject {
  const names = Array.isArray(required) ? required.map(String) : [];
  return Object.fromEntries(
    names.map((name) => [
      name,
      sampleOf((isObject(properties) ? properties[name] : undefined) ?? {}, document, depth + 1),
    ]),
  );
}
