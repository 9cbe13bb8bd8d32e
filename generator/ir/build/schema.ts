/** JSON Schema → shape: each keyword that says something about shape is one constraint; together they intersect. */
import type { Json, JsonObject, JsonSchema, Pointer } from '#document';
import type { Schema } from '../schema.ts';
import { annotations } from './annotations.ts';
import { arrayShape } from './array.ts';
import { buildLifecycle } from './extension.ts';
import { discriminatorOf, union } from './union.ts';
import { objectShape } from './object.ts';
import { below, isSchema, list, text } from './reader.ts';

export function buildSchema(json: JsonSchema, origin: Pointer): Schema {
  if (typeof json === 'boolean') return { kind: json ? 'unknown' : 'never', origin };
  const notes = annotations(json, origin);
  const constraints = shapes(json, origin);
  const [only, ...others] = constraints;
  if (only === undefined) return { ...notes, kind: 'unknown' };
  if (others.length === 0) return { ...only, ...notes };
  return { ...notes, kind: 'intersection', members: constraints };
}

/** What the keywords say one by one; order is the order of printing. */
function shapes(json: JsonObject, origin: Pointer): readonly Schema[] {
  const said: Schema[] = [];
  const reference = text(json['$ref']);
  if (reference !== undefined) said.push({ kind: 'reference', origin, target: reference });
  const own = ownShape(json, origin);
  if (own !== undefined) said.push(own);
  if (json['allOf'] !== undefined) said.push(...members(json, origin, 'allOf'));
  if (json['oneOf'] !== undefined) said.push(...alternatives(json, origin, 'oneOf'));
  if (json['anyOf'] !== undefined) said.push(...alternatives(json, origin, 'anyOf'));
  return said;
}

function ownShape(json: JsonObject, origin: Pointer): Schema | undefined {
  if (Object.hasOwn(json, 'const')) return constantShape(json['const'] ?? null, json, origin);
  if (Array.isArray(json['enum'])) {
    const values = distinct(json['enum']).filter((value) => isOfType(value, json));
    return enumShape(values, json, origin);
  }
  const types = typesOf(json);
  const [only] = types;
  if (only === undefined) return undefined;
  if (types.length === 1) return shapeOfType[only](json, origin);
  return union(
    types.map((type) => shapeOfType[type](json, origin)),
    origin,
  );
}

function distinct(values: readonly Json[]): readonly Json[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function constantShape(value: Json, json: JsonObject, origin: Pointer): Schema {
  return isOfType(value, json) ? { kind: 'literal', origin, value } : { kind: 'never', origin };
}

/** A value that is listed but not of the declared type is not valid (a number among texts: an unquoted one in YAML). */
function isOfType(value: Json, json: JsonObject): boolean {
  if (json['type'] === undefined) return true;
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return typesOf(json).some((name) => name === type || (name === 'integer' && type === 'number'));
}

function enumShape(values: readonly Json[], json: JsonObject, origin: Pointer): Schema {
  const [only] = values;
  const lifecycle = buildLifecycle(json['x-etalon-lifecycle']);
  if (only === undefined) return { kind: 'never', origin };
  if (values.length === 1) return { kind: 'literal', origin, value: only };
  return { kind: 'enum', origin, values, ...(lifecycle && { lifecycle }) };
}

type TypeName = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

const shapeOfType: { readonly [Name in TypeName]: (json: JsonObject, origin: Pointer) => Schema } = {
  array: (json, origin) => arrayShape(json, origin, buildSchema),
  boolean: (_json, origin) => ({ kind: 'boolean', origin }),
  integer: (json, origin) => ({ kind: 'number', origin, integer: true, ...format(json) }),
  null: (_json, origin) => ({ kind: 'null', origin }),
  number: (json, origin) => ({ kind: 'number', origin, integer: false, ...format(json) }),
  object: (json, origin) => objectShape(json, origin, buildSchema),
  string: (json, origin) => ({
    kind: 'string',
    origin,
    binary: isBinary(json),
    ...format(json),
    ...jsonContent(json, origin),
  }),
};

/** The declared types; where none is, the keywords give away what their author meant. */
function typesOf(json: JsonObject): readonly TypeName[] {
  const { type } = json;
  if (typeof type === 'string') return alone.get(type) ?? [];
  const declared = list(type);
  const known = declared.filter(
    (name): name is TypeName => typeof name === 'string' && Object.hasOwn(shapeOfType, name),
  );
  if (known.length > 0 || type !== undefined) return [...new Set(known)];
  if (objectKeywords.some((keyword) => json[keyword] !== undefined) && !saysNothing(json)) return ['object'];
  return arrayKeywords.some((keyword) => json[keyword] !== undefined) ? ['array'] : [];
}

/** Most schemas have one type: the list of it is made once. */
const alone: ReadonlyMap<string, readonly TypeName[]> = new Map(
  (Object.keys(shapeOfType) as TypeName[]).map((name) => [name, [name]]),
);

const objectKeywords = ['properties', 'required', 'additionalProperties', 'patternProperties'] as const;
const arrayKeywords = ['items', 'prefixItems'] as const;

/** Beside alternatives, a mere leave for other properties is no word that they are objects: one of them may be null. */
function saysNothing(json: JsonObject): boolean {
  const said = objectKeywords.filter((keyword) => json[keyword] !== undefined);
  return said.join() === 'additionalProperties' && json['additionalProperties'] === true && isComposed(json);
}

function isComposed(json: JsonObject): boolean {
  return ['$ref', 'allOf', 'anyOf', 'oneOf'].some((keyword) => json[keyword] !== undefined);
}

function members(json: JsonObject, origin: Pointer, keyword: 'allOf' | 'anyOf' | 'oneOf'): readonly Schema[] {
  return list(json[keyword]).flatMap((member, index) =>
    isSchema(member) ? [buildSchema(member, below(origin, keyword, index))] : [],
  );
}

function alternatives(json: JsonObject, origin: Pointer, keyword: 'anyOf' | 'oneOf'): readonly Schema[] {
  const branches = members(json, origin, keyword);
  if (branches.length === 0) return [];
  // Alternatives that only demand properties (`anyOf: [{ required: […] }]`) restrict values, not the shape.
  if (branches.every(demandsOnly)) return [];
  return [union(branches, origin, discriminatorOf(json, branches))];
}

function demandsOnly(schema: Schema): boolean {
  return (
    schema.kind === 'object' &&
    !schema.additionalDeclared &&
    schema.properties.every(
      (property) => property.schema.kind === 'unknown' && property.schema.description === undefined,
    )
  );
}

function format(json: JsonObject): { readonly format?: string } {
  const name = text(json['format']);
  return name === undefined ? {} : { format: name };
}

/** A text that is encoded further is no JSON yet. */
function jsonContent(json: JsonObject, origin: Pointer): { readonly content?: Schema } {
  const content = json['contentSchema'];
  const isJson = /[/+]json$/.test(text(json['contentMediaType']) ?? '') && json['contentEncoding'] === undefined;
  if (!isJson || !isSchema(content)) return {};
  return { content: buildSchema(content, below(origin, 'contentSchema')) };
}

function isBinary(json: JsonObject): boolean {
  if (json['format'] === 'binary') return true;
  const mediaType = text(json['contentMediaType']);
  return mediaType !== undefined && json['contentEncoding'] === undefined && !/^text\/|json|xml/.test(mediaType);
}
