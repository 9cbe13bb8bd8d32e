/** What a type surely refuses is not in here: the schema without all that types cannot say. */
import type { JsonObject, JsonSchema } from '#document';
import { isSchema, listOf, mapOf } from './each-schema.ts';
import { foreignProperties, type Writing } from './foreign-properties.ts';
import { type Closing, isIntersection, mapParts } from './parts.ts';

const unsaid: ReadonlySet<string> = new Set(
  [
    'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format minItems maxItems',
    'uniqueItems contains minContains maxContains minProperties maxProperties propertyNames dependentRequired',
    'dependentSchemas not if then else unevaluatedProperties unevaluatedItems contentSchema patternProperties',
  ].flatMap((line) => line.split(' ')),
);

/** Where types are wider than the schema; each is explained in `docs/reference/types.md`. */
export function expressible(schema: JsonSchema, writing: Writing, closing: Closing): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const inner = mapParts(schema, closing, (each, place) => expressible(each, writing, place));
  const said = Object.entries(inner).filter(([keyword]) => !unsaid.has(keyword));
  const isPart = closing !== 'closed' || isIntersection(schema);
  const parts = [
    Object.fromEntries(said),
    untold(schema, inner, writing),
    tuple(schema),
    types(schema),
    weak(schema, closing),
    others(inner, isPart),
  ];
  return alternatives(Object.assign({}, ...parts) as JsonObject, schema);
}

/** What the other side writes is no matter of the type. */
function untold(schema: JsonObject, inner: JsonObject, writing: Writing): JsonObject {
  const names = foreignProperties(schema, writing);
  if (names.length === 0) return {};
  return {
    properties: { ...(inner['properties'] as JsonObject), ...Object.fromEntries(names.map((name) => [name, true])) },
  };
}

/** TypeScript has one kind of number, and its lists and texts have properties that an object may be known by. */
function types(schema: JsonObject): JsonObject {
  const said = [schema['type'] ?? []].flat();
  if (said.length === 0) return {};
  const names = [...mapOf(schema, 'properties').keys()];
  const alike = natives.filter(([, prototype]) => names.some((name) => name in prototype)).map(([type]) => type);
  const numbers = said.map((name) => (name === 'integer' ? 'number' : name));
  return { type: [...new Set([...numbers, ...(said.includes('object') ? alike : [])])] };
}

const natives: readonly (readonly [string, object])[] = [
  ['array', Array.prototype],
  ['string', String.prototype],
  ['number', Number.prototype],
  ['boolean', Boolean.prototype],
];

/**
 * The compiler takes any value but null for an object of which nothing must be there, within an intersection: there it
 * does not ask whether the two have anything in common.
 */
function weak(schema: JsonObject, closing: Closing): JsonObject {
  const said = [schema['type'] ?? []].flat();
  const owes = Array.isArray(schema['required']) && schema['required'].length > 0;
  if (closing !== 'within' || owes || !said.includes('object')) return {};
  return { type: ['object', 'array', 'string', 'number', 'boolean', ...(said.includes('null') ? ['null'] : [])] };
}

/** A list has any number of items; a tuple says how many at least, and whether more may follow. */
function tuple(schema: JsonObject): JsonObject {
  const { length } = listOf(schema, 'prefixItems');
  if (length === 0) return {};
  const least = typeof schema['minItems'] === 'number' ? Math.min(schema['minItems'], length) : 0;
  return { minItems: least, ...(schema['maxItems'] === length && { items: false }) };
}

/** An index signature takes every property: the listed ones, and those of all patterns. */
function others(inner: JsonObject, isPart: boolean): JsonObject {
  const said = inner['additionalProperties'];
  const patterns = [...mapOf(inner, 'patternProperties').values()];
  if (patterns.length === 0 && (!isSchema(said) || said === true)) return {};
  if (patterns.length === 0 && said === false) return isPart ? { additionalProperties: true } : {};
  // Closed but for patterns: the type takes what any of them takes, whatever the name.
  const rest = said === undefined || said === false || !isSchema(said) ? [] : [said];
  const listed = [...mapOf(inner, 'properties').values()];
  return { additionalProperties: { anyOf: [...patterns, ...rest, ...listed] } };
}

/** A union takes what fits two of its members as well; one that only demands properties is no union. */
function alternatives(said: JsonObject, schema: JsonObject): JsonObject {
  const { oneOf, anyOf, ...rest } = said;
  const unions = (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
    const members = listOf(said, keyword);
    return members.length === 0 || listOf(schema, keyword).every(demandsOnly) ? [] : [{ anyOf: members }];
  });
  if (oneOf === undefined && anyOf === undefined) return said;
  return { ...rest, allOf: [...listOf(said, 'allOf'), ...unions] };
}

function demandsOnly(schema: JsonSchema): boolean {
  return (
    typeof schema === 'object' && Object.keys(schema).every((keyword) => keyword === 'required' || keyword === 'type')
  );
}
