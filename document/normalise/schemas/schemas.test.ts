/** Schemas of every dialect become JSON Schema 2020-12; what is wrong in them is told and left out. */
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../open-api.ts';
import { documentOf, heading, lines, loadText } from '../../testing/load-files.ts';

async function read(version: string, schema: string): Promise<{ schema: JsonSchema | undefined; told: string[] }> {
  const other = 'Other: { type: object }';
  const text = version.startsWith('2')
    ? `definitions: { X: ${schema}, ${other} }`
    : `components: { schemas: { X: ${schema}, ${other} } }`;
  const loaded = await loadText(`${heading(version)}paths: {}\n${text}\n`);
  return {
    schema: documentOf(loaded).components.schemas['X'],
    told: lines(loaded.diagnostics).map((line) => line.replace(/^\S+ /, '').replace(/ \(.*\)$/, '')),
  };
}

const other = { $ref: '#/components/schemas/Other' };
const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });

describe('a schema that refers to itself by $recursiveRef', () => {
  it.each([
    ['{ $recursiveAnchor: true, properties: { a: { items: { $recursiveRef: "#" } } } }'],
    ['{ properties: { a: { items: { $recursiveRef: "#" } } } }'],
  ])('is meant itself, not the document: %s', async (schema) => {
    const itself = { $ref: '#/components/schemas/X' };
    const found = await read('3.1.0', schema);
    expect(found.schema).toEqual({ properties: { a: { items: itself } } });
    expect(found.told).toEqual([expect.stringContaining('not-representable')]);
  });
});

describe('OpenAPI 3.0', () => {
  it.each([
    ['{ type: string, nullable: true }', { type: ['string', 'null'] }],
    ['{ type: string, nullable: false }', { type: 'string' }],
    ['{ type: string, nullable: true, enum: [a, b] }', { type: ['string', 'null'], enum: ['a', 'b', null] }],
    ['{ nullable: true, enum: [a, null] }', { enum: ['a', null] }],
    ['{ nullable: true }', {}],
    [
      '{ nullable: true, description: d, allOf: [{ $ref: "#/components/schemas/Other" }] }',
      { description: 'd', ...orNull({ allOf: [other] }) },
    ],
    [
      '{ nullable: true, type: object, oneOf: [{ $ref: "#/components/schemas/Other" }] }',
      orNull({ type: 'object', oneOf: [other] }),
    ],
    ['{ nullable: true, anyOf: [{ $ref: "#/components/schemas/Other" }] }', orNull(other)],
    ['{ nullable: true, $ref: "#/components/schemas/Other", description: d }', { description: 'd', ...orNull(other) }],
    [
      '{ type: number, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }',
      { type: 'number', exclusiveMinimum: 1, maximum: 9 },
    ],
    ['{ type: number, exclusiveMinimum: true }', { type: 'number' }],
    ['{ type: string, example: { a: 1 } }', { type: 'string', examples: [{ a: 1 }] }],
    [
      '{ type: object, properties: { example: { type: string }, nullable: { type: string } } }',
      { type: 'object', properties: { example: { type: 'string' }, nullable: { type: 'string' } } },
    ],
    [
      '{ discriminator: { propertyName: kind }, xml: { name: x }, externalDocs: { url: u }, x-a: { $ref: b } }',
      { discriminator: { propertyName: 'kind' }, xml: { name: 'x' }, externalDocs: { url: 'u' }, 'x-a': { $ref: 'b' } },
    ],
  ])('%s', async (schema, expected) => {
    expect(await read('3.0.3', schema)).toEqual({ schema: expected, told: [] });
  });

  it('beside $ref keeps annotations, and tells what it ignores', async () => {
    expect(
      await read('3.0.3', '{ $ref: "#/components/schemas/Other", description: d, readOnly: true, maxLength: 3 }'),
    ).toEqual({
      schema: { ...other, description: 'd', readOnly: true },
      told: ["ignored-sibling: 'maxLength' beside $ref is ignored."],
    });
  });

  it('accepts what belongs to 3.1, and tells it once', async () => {
    const { schema, told } = await read(
      '3.0.3',
      '{ const: 1, type: [string, "null"], anyOf: [{ const: 2 }, { const: 3 }] }',
    );
    expect(schema).toEqual({ const: 1, type: ['string', 'null'], anyOf: [{ const: 2 }, { const: 3 }] });
    expect(told).toEqual([
      'foreign-keyword: A list of types, or null as a type, belongs to OpenAPI 3.1, this file is 3.0; it is read.',
      "foreign-keyword: 'const' belongs to OpenAPI 3.1, this file is 3.0; it is read.",
    ]);
  });
});

describe('OpenAPI 3.1', () => {
  it.each([
    ['true', true],
    ['false', false],
    ['{ $ref: "#/components/schemas/Other", maxProperties: 3 }', { ...other, maxProperties: 3 }],
    ['{ example: 1, examples: [2] }', { examples: [1, 2] }],
    ['{ items: { type: string }, additionalItems: false }', { items: { type: 'string' } }],
    [
      '{ dependencies: { a: [b], c: { type: object } } }',
      { dependentRequired: { a: ['b'] }, dependentSchemas: { c: { type: 'object' } } },
    ],
    [
      '{ $schema: "https://json-schema.org/draft/2020-12/schema", $id: x, $anchor: y, $defs: { Z: {} }, type: string }',
      { type: 'string' },
    ],
  ])('%s', async (schema, expected) => {
    expect(await read('3.1.0', schema)).toEqual({ schema: expected, told: [] });
  });

  it('keeps conditions', async () => {
    const { schema } = await read(
      '3.1.0',
      '{ if: { type: string }, then: { minLength: "1" }, else: { nullable: true, type: number } }',
    );
    expect(JSON.stringify(schema)).toBe(
      '{"if":{"type":"string"},"then":{"minLength":1},"else":{"type":["number","null"]}}',
    );
  });

  it('reads nullable of 3.0, and tells it', async () => {
    expect(await read('3.1.0', '{ type: string, nullable: true, const: a }')).toEqual({
      schema: { type: ['string', 'null'], enum: ['a', null] },
      told: ["foreign-keyword: 'nullable' belongs to OpenAPI 3.0, this file is 3.1; it is read."],
    });
  });
});

describe('Swagger 2.0', () => {
  it.each([
    ['{ type: file }', { type: 'string', format: 'binary' }],
    ['{ type: string, x-nullable: true }', { type: ['string', 'null'], 'x-nullable': true }],
    [
      '{ discriminator: kind, properties: { kind: { type: string } } }',
      { discriminator: { propertyName: 'kind' }, properties: { kind: { type: 'string' } } },
    ],
    ['{ allOf: [{ $ref: "#/definitions/Other" }] }', { allOf: [other] }],
  ])('%s', async (schema, expected) => {
    expect(await read('2.0', schema)).toEqual({ schema: expected, told: [] });
  });
});

describe('what is wrong', () => {
  it.each([
    ['{ type: objct }', {}, "unknown-value: 'objct' is not a type; left out."],
    ['{ type: [string, 3] }', { type: ['string'] }, "unknown-value: '3' is not a type; left out."],
    ['{ properties: [a] }', {}, "wrong-type: 'properties' is a list and must be an object of schemas."],
    [
      '{ properties: { a: string } }',
      { properties: { a: { type: 'string' } } },
      'wrong-type: A schema is an object, not a string; read as { type: string }.',
    ],
    ['{ allOf: { a: 1 } }', {}, "wrong-type: 'allOf' is an object and must be a list of schemas."],
    [
      '{ properties: { a: whatever } }',
      { properties: { a: true } },
      'wrong-type: A schema is an object, not a string; read as accepting everything.',
    ],
    ['{ type: Int32 }', { type: 'integer' }, "unknown-value: 'Int32' is not a type; read as 'integer'."],
    [
      '{ items: [{ type: string }], additionalItems: false }',
      { prefixItems: [{ type: 'string' }], items: false },
      'foreign-keyword: A list of items is called prefixItems in 3.1; it is read.',
    ],
    [
      '{ minimum: 1, exclusiveMinimum: true }',
      { exclusiveMinimum: 1 },
      "foreign-keyword: 'exclusiveMinimum' is a number in 3.1, not a flag; it is read.",
    ],
    [
      '{ required: a }',
      { required: ['a'] },
      "wrong-type: 'required' is a string and must be a list; it is read as one.",
    ],
    ['{ required: true }', {}, "wrong-type: 'required' is a boolean and must be a list of names of properties."],
    [
      '{ properties: { a: { type: string, required: true } } }',
      { properties: { a: { type: 'string' } }, required: ['a'] },
      "wrong-type: 'required' is a boolean and must be a list of names of properties; the object around it is read as demanding it.",
    ],
    [
      '{ required: [a, a, {}] }',
      { required: ['a'] },
      "wrong-type: Item 3 of 'required' is an object and must be a string.",
    ],
    [
      '{ maximum: "10" }',
      { maximum: 10 },
      "wrong-type: 'maximum' is a string and must be a number; it is read as one.",
    ],
    ['{ minLength: -1 }', {}, "wrong-type: 'minLength' is a number and must be a whole number from 0."],
    [
      '{ readOnly: "true" }',
      { readOnly: true },
      "wrong-type: 'readOnly' is a string and must be a boolean; it is read as true.",
    ],
    ['{ enum: a }', { enum: ['a'] }, "wrong-type: 'enum' is a string and must be a list; it is read as one."],
    ['{ enum: [] }', {}, "wrong-type: 'enum' has no values, so that nothing would be accepted; it is left out."],
    [
      '{ discriminator: { mapping: {} } }',
      {},
      "wrong-type: 'discriminator' is an object and must be an object with propertyName.",
    ],
    [
      '{ description: 3 }',
      { description: '3' },
      "wrong-type: 'description' is a number and must be a string; it is read as one.",
    ],
  ])('%s', async (schema, expected, told) => {
    expect(await read('3.1.0', schema)).toEqual({ schema: expected, told: [told] });
  });

  it('suggests the type that was meant', async () => {
    const loaded = await loadText(`${heading('3.1.0')}components: { schemas: { X: { type: objct } } }\n`);
    expect(lines(loaded.diagnostics)).toEqual([
      "api.yaml:3:37 unknown-value: 'objct' is not a type; left out. (Did you mean 'object'?)",
    ]);
  });
});
