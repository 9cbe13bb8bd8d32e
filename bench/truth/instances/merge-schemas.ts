/** Two schemas that hold together, as one; what cannot be merged is left to the judge. */
import type { Json, JsonObject, JsonSchema } from '#document';
import { isSchema, mapOf } from '../schemas/each-schema.ts';
import { Impossible } from './impossible.ts';

type Merge = (left: Json, right: Json) => Json;

const merges: ReadonlyMap<string, Merge> = new Map<string, Merge>([
  ['type', commonTypes],
  ['enum', (left, right) => (left as readonly Json[]).filter((value) => includes(right as readonly Json[], value))],
  ['required', (left, right) => [...new Set([...(left as readonly Json[]), ...(right as readonly Json[])])]],
  ['items', both],
  ['additionalProperties', both],
  ...larger('minimum exclusiveMinimum minLength minItems minProperties minContains'),
  ...smaller('maximum exclusiveMaximum maxLength maxItems maxProperties maxContains'),
]);

export function mergeSchemas(left: JsonObject, right: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...withEnum(left) };
  for (const [keyword, value] of Object.entries(withEnum(right))) {
    const before = merged[keyword];
    merged[keyword] = before === undefined ? value : (merges.get(keyword) ?? keepSecond)(before, value);
  }
  if (Array.isArray(merged['enum']) && merged['enum'].length === 0) throw new Impossible('no listed value fits all');
  return { ...merged, ...commonProperties(left, right) };
}

function keepSecond(_left: Json, right: Json): Json {
  return right;
}

/** A constant is a list of one. */
function withEnum(schema: JsonObject): JsonObject {
  const { const: only, ...rest } = schema;
  return only === undefined ? schema : { ...rest, enum: [only] };
}

function both(left: Json, right: Json): Json {
  if (left === false || right === false) return false;
  if (left === true) return right;
  return right === true ? left : { allOf: [left, right] };
}

/** Each side's word on other properties binds the properties that only the other side lists. */
function commonProperties(left: JsonObject, right: JsonObject): JsonObject {
  const [one, other] = [mapOf(left, 'properties'), mapOf(right, 'properties')];
  if (one.size + other.size === 0) return {};
  const names = [...new Set([...one.keys(), ...other.keys()])];
  const bound = names.map(
    (name) => [name, both(one.get(name) ?? rest(left), other.get(name) ?? rest(right)) as JsonSchema] as const,
  );
  return { properties: Object.fromEntries(bound) };
}

function rest(schema: JsonObject): JsonSchema {
  const said = schema['additionalProperties'];
  return isSchema(said) && schema['patternProperties'] === undefined ? said : true;
}

function commonTypes(left: Json, right: Json): Json {
  const [one, other] = [[left].flat(), [right].flat()];
  const shared = one.flatMap((name) => {
    if (other.includes(name)) return [name];
    if (name === 'number' && other.includes('integer')) return ['integer'];
    return name === 'integer' && other.includes('number') ? ['integer'] : [];
  });
  if (shared.length === 0) throw new Impossible('no type fits all');
  return shared;
}

function includes(list: readonly Json[], value: Json): boolean {
  return list.some((each) => JSON.stringify(each) === JSON.stringify(value));
}

function larger(keywords: string): readonly (readonly [string, Merge])[] {
  return keywords.split(' ').map((keyword) => [keyword, (left, right) => Math.max(Number(left), Number(right))]);
}

function smaller(keywords: string): readonly (readonly [string, Merge])[] {
  return keywords.split(' ').map((keyword) => [keyword, (left, right) => Math.min(Number(left), Number(right))]);
}
