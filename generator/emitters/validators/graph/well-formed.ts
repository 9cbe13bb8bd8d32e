/** What each keyword's value must look like; a keyword that we cannot read is refused, never skipped. */
import { isObject, type Json } from '#document';
import type { SchemaNode } from './schema-node.ts';
import { groups } from './vocabulary.ts';
import { slots } from './vocabulary.ts';

/** The reasons why a schema cannot be printed, each a sentence; none when it is well formed. */
export function malformations(node: SchemaNode): readonly string[] {
  const { schema } = node;
  if (typeof schema === 'boolean') return [];
  return Object.entries(schema).flatMap(([name, value]) => malformation(name, value) ?? []);
}

function malformation(name: string, value: Json): string | undefined {
  if (groups.get(name) === 'refused') return `'${name}' is not supported: what it refers to is only known at run time.`;
  if (name === '$schema')
    return dialects.has(String(value)) ? undefined : `'$schema' names another dialect: '${String(value)}'.`;
  const expected = expectations.get(name) ?? slotExpectation(name);
  return expected === undefined || expected.holds(value) ? undefined : `'${name}' must be ${expected.says}.`;
}

interface Expectation {
  readonly says: string;
  readonly holds: (value: Json) => boolean;
}

/** 2020-12 itself, and the dialects of OpenAPI that only add annotations to it. */
const dialects: ReadonlySet<string> = new Set([
  'https://json-schema.org/draft/2020-12/schema',
  'https://json-schema.org/draft/2020-12/schema#',
  'https://spec.openapis.org/oas/3.1/dialect/base',
  'https://spec.openapis.org/oas/3.1/dialect/2024-11-10',
  'https://spec.openapis.org/oas/3.2/dialect/2025-09-17',
]);

const typeNames: ReadonlySet<Json> = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);
const aString: Expectation = { says: 'a string', holds: (value) => typeof value === 'string' };
const aNumber: Expectation = {
  says: 'a number',
  holds: (value) => typeof value === 'number' && Number.isFinite(value),
};
const aBoolean: Expectation = { says: 'true or false', holds: (value) => typeof value === 'boolean' };
const aCount: Expectation = {
  says: 'a whole number, zero or more',
  holds: (value) => Number.isInteger(value) && Number(value) >= 0,
};
const strings: Expectation = { says: 'a list of strings', holds: isStrings };

const expectations: ReadonlyMap<string, Expectation> = new Map<string, Expectation>([
  ['$ref', aString],
  ['$id', { says: 'a URI without fragment', holds: (value) => typeof value === 'string' && /^[^#]*#?$/u.test(value) }],
  ['$anchor', aString],
  ['type', { says: 'one of the seven type names, or a list of them', holds: isType }],
  ['enum', { says: 'a list', holds: Array.isArray }],
  ['multipleOf', { says: 'a number above zero', holds: (value) => aNumber.holds(value) && Number(value) > 0 }],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((name) => [name, aNumber] as const),
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minContains'].map((name) => [name, aCount] as const),
  ...['maxContains', 'minProperties', 'maxProperties'].map((name) => [name, aCount] as const),
  ...['pattern', 'format'].map((name) => [name, aString] as const),
  ['uniqueItems', aBoolean],
  ['required', strings],
  [
    'dependentRequired',
    { says: 'a map of lists of strings', holds: (value) => isObject(value) && Object.values(value).every(isStrings) },
  ],
]);

function slotExpectation(name: string): Expectation | undefined {
  const shape = slots.get(name)?.shape;
  if (shape === 'list')
    return { says: 'a list of schemas, at least one', holds: (value) => Array.isArray(value) && value.length > 0 };
  return shape === 'map' ? { says: 'a map of schemas', holds: isObject } : undefined;
}

function isType(value: Json): boolean {
  return Array.isArray(value) ? value.every((each: Json) => typeNames.has(each)) : typeNames.has(value);
}

function isStrings(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
