// The intermediate representation: shapes, directions, seats in the client tree.
import { describe, expect, it } from 'vitest';
import type { JsonSchema, OpenApiDocument, OperationObject } from '#document';
import { buildApi } from './index.ts';
import { buildSchema } from './build/schema.ts';

const shape = (json: JsonSchema) => withoutOrigins(buildSchema(json, '#'));
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('the shape of a schema', () => {
  it.each<[string, JsonSchema, object]>([
    ['nothing said', {}, { kind: 'unknown' }],
    ['false', false, { kind: 'never' }],
    [
      'nullable text',
      { type: ['string', 'null'] },
      { kind: 'union', members: [{ kind: 'string', binary: false }, { kind: 'null' }] },
    ],
    ['enum of one', { enum: ['a'] }, { kind: 'literal', value: 'a' }],
    ['const null', { const: null }, { kind: 'literal', value: null }],
    ['bytes', { type: 'string', format: 'binary' }, { kind: 'string', binary: true, format: 'binary' }],
    [
      'reference with words',
      { ...reference('A'), description: 'B' },
      { kind: 'reference', target: '#/components/schemas/A', description: 'B' },
    ],
    ['allOf of one', { allOf: [reference('A')] }, { kind: 'reference', target: '#/components/schemas/A' }],
    [
      'nested unions',
      { anyOf: [{ type: ['string', 'null'] }, { type: 'boolean' }] },
      { kind: 'union', members: [{ kind: 'string', binary: false }, { kind: 'null' }, { kind: 'boolean' }] },
    ],
    [
      'tuple',
      { prefixItems: [{ type: 'null' }], items: false, minItems: 1 },
      { kind: 'tuple', prefix: [{ kind: 'null' }], required: 1 },
    ],
  ])('of %s', (_name, json, expected) => {
    expect(shape(json)).toEqual(expected);
  });

  it('keeps what stands beside alternatives', () => {
    const both = shape({ properties: { a: { type: 'null' } }, anyOf: [reference('A'), reference('B')] });
    expect(both).toMatchObject({ kind: 'intersection', members: [{ kind: 'object' }, { kind: 'union' }] });
  });

  it('takes alternatives that only demand properties for restrictions', () => {
    expect(shape({ type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] })).toMatchObject({
      kind: 'object',
      properties: [],
    });
  });

  it('completes a discriminator by the names of the schemas', () => {
    const union = shape({
      oneOf: [reference('Cat'), reference('Dog')],
      discriminator: { propertyName: 'kind', mapping: { c: '#/components/schemas/Cat' } },
    });
    expect(union).toMatchObject({
      discriminator: { property: 'kind', mapping: { c: '#/components/schemas/Cat', Dog: '#/components/schemas/Dog' } },
    });
  });
});

describe('an API', () => {
  const api = buildApi(
    document({
      '/v1/pets': { get: {}, post: { requestBody: body('Pet') } },
      '/v1/pets/{id}': { get: { responses: answer('Pet') }, delete: {} },
      '/v1/pets/{id}/feed': { post: { responses: answer('Owner') } },
      '/v1/status': { get: { 'x-etalon-resource': 'inspect.health', 'x-etalon-method': 'check' } },
    }),
    { name: 'pets', documentPath: 'pets.yaml' },
  );

  it('seats operations by path, or as the document says', () => {
    expect(api.operations.map((one) => [...one.resource, one.methodName].join('.'))).toEqual([
      'pets.list',
      'pets.create',
      'pets.retrieve',
      'pets.delete',
      'pets.feed',
      'inspect.health.check',
    ]);
  });

  it('knows which schemas are sent, received, and differ by direction', () => {
    const facts = Object.fromEntries(
      api.schemas.map((one) => [one.name, [one.directional, one.usedIn.request, one.usedIn.response]]),
    );
    expect(facts).toEqual({
      Pet: [true, true, true],
      Colour: [true, true, true],
      Owner: [true, false, true],
      Unused: [false, false, false],
    });
  });
});

function document(paths: Record<string, Record<string, Partial<OperationObject>>>): OpenApiDocument {
  const schemas = {
    Pet: { type: 'object', properties: { colour: reference('Colour') } },
    Colour: { type: 'string', enum: ['black', 'white'] },
    Owner: { type: 'object', properties: { id: { type: 'string', readOnly: true } } },
    Unused: { type: 'string' },
  };
  const items = Object.entries(paths).map(([path, operations]) => [
    path,
    {
      operations: Object.fromEntries(
        Object.entries(operations).map(([method, one]) => [method, operation(path, method, one)]),
      ),
    },
  ]);
  return {
    openapi: '3.1.1',
    info: { title: 'Pets', version: '1' },
    servers: [],
    tags: [],
    security: [],
    paths: Object.fromEntries(items),
    webhooks: {},
    components: { schemas, securitySchemes: {} },
  };
}

function operation(path: string, method: string, more: Partial<OperationObject>): OperationObject {
  return {
    origin: `#/${path}/${method}`,
    operationId: method + path,
    tags: [],
    parameters: [],
    responses: {},
    security: [],
    servers: [],
    ...more,
  };
}

function body(name: string): NonNullable<OperationObject['requestBody']> {
  return {
    origin: '#/body',
    required: true,
    content: { 'application/json': { origin: '#/content', schema: reference(name) } },
  };
}

function answer(name: string): OperationObject['responses'] {
  return {
    200: {
      origin: '#/200',
      description: 'Fine.',
      headers: {},
      links: {},
      content: { 'application/json': { origin: '#/content', schema: reference(name) } },
    },
  };
}

function withoutOrigins(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOrigins);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'origin')
      .map(([key, member]) => [key, withoutOrigins(member)]),
  );
}
