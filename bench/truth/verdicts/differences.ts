/** Why our type of a schema may differ from that of openapi-typescript; each is explained in `docs/reference/types.md`. */
import { isObject, type Json, type JsonObject, type JsonSchema } from '#document';
import { innerSchemas, listOf, mapOf } from '../schemas/each-schema.ts';
import { markedProperties } from '../schemas/required-by-direction.ts';
import type { Direction, NamedSchemas } from '../schemas/subject.ts';

export interface Place {
  readonly direction: Direction;
  readonly named: NamedSchemas;
}

type Shows = (schema: JsonObject, place: Place) => boolean;

/** Name of the reason → whether a schema has what makes the difference. */
const reasons: Readonly<Record<string, Shows>> = {
  direction: (schema, { direction, named }) => {
    const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
    return markedProperties(schema, { mark, named }, new Set()).length > 0;
  },
  tuple: (schema) => listOf(schema, 'prefixItems').length > 0,
  'index signature': (schema) => {
    const patterns = mapOf(schema, 'patternProperties').size > 0;
    return patterns || (isObject(schema['additionalProperties']) && mapOf(schema, 'properties').size > 0);
  },
  'list without a type': (schema) => schema['items'] !== undefined && schema['type'] === undefined,
  'type beside alternatives': (schema) =>
    schema['type'] !== undefined && (schema['oneOf'] !== undefined || schema['anyOf'] !== undefined),
  'objects said twice': (schema) => listOf(schema, 'allOf').some(isBareObject),
  'listed objects': (schema) =>
    [schema['enum'] ?? [], schema['const'] ?? []].flat().some((value) => typeof value === 'object' && value !== null),
  'values of another type': (schema) => {
    const values = [schema['enum'] ?? [], schema['const'] ?? []].flat();
    const types = [schema['type'] ?? []].flat();
    return types.length > 0 && values.some((value) => !types.some((type) => jsonTypes(value).includes(String(type))));
  },
  'closed and empty': (schema) => schema['additionalProperties'] === false && mapOf(schema, 'properties').size === 0,
  'required but not declared': (schema) => {
    const required = Array.isArray(schema['required']) ? schema['required'] : [];
    const declared = mapOf(schema, 'properties');
    return required.some((name) => typeof name === 'string' && !declared.has(name));
  },
};

function jsonTypes(value: Json): readonly string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return typeof value === 'number' ? ['number', 'integer'] : [typeof value];
}

function isBareObject(schema: JsonSchema): boolean {
  return (
    isObject(schema) && schema['type'] === 'object' && !('properties' in schema) && !('additionalProperties' in schema)
  );
}

/** What in the schema itself, at any depth but not behind references, makes a difference. */
export function ownReasons(schema: JsonSchema, place: Place): readonly string[] {
  return [...new Set([...reasonsIn(schema, place), ...(leadsBack(schema, place.named) ? ['circle'] : [])])];
}

function reasonsIn(schema: JsonSchema, place: Place): readonly string[] {
  if (!isObject(schema)) return [];
  const here = Object.entries(reasons).flatMap(([name, shows]) => (shows(schema, place) ? [name] : []));
  return [...here, ...innerSchemas(schema).flatMap((inner) => reasonsIn(inner, place))];
}

/** Whether a schema leads to itself with no property between. */
function leadsBack(schema: JsonSchema, named: NamedSchemas): boolean {
  const found = new Set(nextSchemas(schema, named));
  for (const each of found) for (const next of nextSchemas(each, named)) found.add(next);
  return found.has(schema);
}

/** What is told by references that stand in no property. */
function nextSchemas(schema: JsonSchema, named: NamedSchemas): readonly JsonSchema[] {
  if (!isObject(schema)) return [];
  const { properties: _properties, additionalProperties: _others, patternProperties: _patterns, ...rest } = schema;
  const target = typeof schema['$ref'] === 'string' ? named.get(schema['$ref']) : undefined;
  return [...(target === undefined ? [] : [target]), ...innerSchemas(rest).flatMap((each) => nextSchemas(each, named))];
}
