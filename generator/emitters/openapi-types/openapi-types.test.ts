// openapi-typescript on our documents: what it would pass over is spelt so that it does not.
import { describe, expect, it } from 'vitest';
import type { JsonSchema, OpenApiDocument } from '#document';
import { buildApi } from '../../ir/index.ts';
import { adaptSchema } from './adapt-schema.ts';
import { printPaths } from './index.ts';

function adapt(schema: JsonSchema, named: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  return adaptSchema(schema, (reference) => named[reference.replace('#/components/schemas/', '')]);
}

const cat = { $ref: '#/components/schemas/Cat' };

describe('a schema', () => {
  it.each([
    ['keeps annotations beside a reference', { ...cat, description: 'd' }, { ...cat, description: 'd' }],
    [
      'takes constraints beside a reference into allOf',
      { ...cat, properties: { a: true } },
      { allOf: [cat], properties: { a: true } },
    ],
    ['says null as a type', { const: null }, { type: 'null' }],
    ['has no booleans in lists', { anyOf: [true, cat], oneOf: [false] }, { anyOf: [{}, cat], oneOf: [{ enum: [] }] }],
    [
      'is adapted at any depth',
      { properties: { a: { items: { const: null } } } },
      { properties: { a: { items: { type: 'null' } } } },
    ],
    [
      'leaves data alone',
      { default: { const: null }, enum: [{ $ref: 'x' }] },
      { default: { const: null }, enum: [{ $ref: 'x' }] },
    ],
  ])('%s', (_, schema, adapted) => {
    expect(adapt(schema)).toEqual(adapted);
  });

  it('bears its tag within the union, not in itself', () => {
    const union = {
      oneOf: [cat],
      discriminator: { propertyName: 'kind', mapping: { tabby: cat.$ref, tiger: cat.$ref } },
    };
    expect(adapt(union)).toEqual({
      oneOf: [
        { allOf: [{ type: 'object', required: ['kind'], properties: { kind: { enum: ['tabby', 'tiger'] } } }, cat] },
      ],
    });
  });

  it('has its name for a tag where nothing else is said, and no second tag where it says its own', () => {
    const union = { oneOf: [cat], discriminator: { propertyName: 'kind' } };
    expect(JSON.stringify(adapt(union))).toContain('"enum":["Cat"]');
    expect(adapt(union, { Cat: { properties: { kind: { const: 'cat' } } } })).toEqual({ oneOf: [cat] });
  });
});

function documentOf(schemas: Readonly<Record<string, JsonSchema>>): OpenApiDocument {
  const info = { title: 'X', version: '1' };
  const components = { schemas, securitySchemes: {} };
  return { openapi: '3.1.0', info, servers: [], tags: [], security: [], paths: {}, webhooks: {}, components };
}

function print(schemas: Readonly<Record<string, JsonSchema>>): string {
  return printPaths(buildApi(documentOf(schemas), { name: 'x', documentPath: 'x.yaml' }));
}

describe('the printed types', () => {
  it('are the same for the same document, whatever was printed before', () => {
    const kinds = { Kind: { type: 'string', enum: ['a'] } };
    const first = print(kinds);
    print({ Kind: { type: 'string', enum: ['b'] } });
    expect(print(kinds)).toBe(first);
  });

  it('do not change the document they are made from', () => {
    const schemas = {
      Pet: { oneOf: [cat], discriminator: { propertyName: 'kind' } },
      Cat: { type: 'object', properties: { kind: { type: 'string' } } },
    };
    const before = structuredClone(schemas);
    print(schemas);
    expect(schemas).toEqual(before);
  });

  it.each(['100%', 'a%b', '%25', '%', '%E0%A4%A'])('have names with per cent signs: %j', (name) => {
    const part = { type: 'object', properties: { [name]: { type: 'object', properties: { kind: { const: name } } } } };
    const reference = { $ref: `#/components/schemas/${encodeURIComponent(name)}` };
    const printed = print({ [name]: part, 'a b': reference, Whole: { $ref: '#/components/schemas/a%20b' } });
    expect(printed).toContain(`"a b": components["schemas"]["${name}"];`);
    expect(printed).toContain('Whole: components["schemas"]["a b"];');
    expect(printed.split(`"${name}"`)).toHaveLength(5);
  });

  it('are types only, whatever the document says', () => {
    const text = `*/ globalThis.canary = 1; /*`;
    const names = { [text]: { type: 'object', description: text, properties: { [text]: { enum: [text, '${x}`'] } } } };
    expect(() => print(names as Readonly<Record<string, JsonSchema>>)).not.toThrow();
  });
});
