/** A schema without references and composition, for one way through its alternatives. */
import { isObject, type Json, type JsonObject, type JsonSchema } from '#document';
import { isSchema, listOf, mapOf } from '../schemas/each-schema.ts';
import type { NamedSchemas } from '../schemas/subject.ts';
import { Impossible } from './impossible.ts';
import { mergeSchemas } from './merge-schemas.ts';
import type { Random } from './random.ts';

export interface Choosing {
  readonly named: NamedSchemas;
  readonly random: Random;
}

/** Chooses a member of each union. Throws {@link Impossible} where nothing can fit. */
export function flatSchema(schema: JsonSchema, choosing: Choosing, depth = 0): JsonObject {
  if (schema === true) return {};
  if (schema === false || depth > 40) throw new Impossible('nothing fits here');
  const parts = partsOf(schema, choosing).map((part) => flatSchema(part, choosing, depth + 1));
  return parts.reduce(mergeSchemas, own(schema));
}

const composing: ReadonlySet<string> = new Set(['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else']);

function own(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !composing.has(keyword)));
}

/** What must hold besides, one member for each union. */
function partsOf(schema: JsonObject, { named, random }: Choosing): readonly JsonSchema[] {
  const target = typeof schema['$ref'] === 'string' ? [named.get(schema['$ref']) ?? false] : [];
  const chosen = (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
    const members = listOf(schema, keyword);
    return members.length === 0 ? [] : [random.pick(members)];
  });
  return [...target, ...listOf(schema, 'allOf'), ...chosen, ...conditional(schema, random)];
}

function conditional(schema: JsonObject, random: Random): readonly JsonSchema[] {
  const condition = schema['if'];
  if (!isSchema(condition)) return [];
  const branch = (value: Json | undefined): readonly JsonSchema[] => (isSchema(value) ? [value] : []);
  return random.chance(0.5) ? [condition, ...branch(schema['then'])] : branch(schema['else']);
}

/** The names that objects of the schema have, as far as is told. */
export function namesOf(flat: JsonObject): readonly string[] {
  const required = Array.isArray(flat['required']) ? flat['required'].filter((name) => typeof name === 'string') : [];
  return [...new Set([...mapOf(flat, 'properties').keys(), ...required])];
}

/** The types that a value may be of. */
export function typesOf(flat: JsonObject): readonly string[] {
  const said = flat['type'];
  if (typeof said === 'string') return [said];
  if (Array.isArray(said)) return said.filter((name) => typeof name === 'string');
  if (isObject(flat['properties']) || flat['required'] !== undefined) return ['object'];
  if (flat['items'] !== undefined || flat['prefixItems'] !== undefined) return ['array'];
  if (flat['pattern'] !== undefined || flat['minLength'] !== undefined || flat['format'] !== undefined)
    return ['string'];
  return flat['minimum'] !== undefined || flat['maximum'] !== undefined ? ['number'] : [];
}
