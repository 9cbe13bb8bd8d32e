// What issues say, and where they point.
import type { JsonSchema } from '#document';
import { describe, expect, it } from 'vitest';
import { loadSchemas, type Issue } from './testing/load-schemas.ts';

describe('issues', () => {
  it('say in a short sentence what is wrong, with the details for programs', async () => {
    const schema: JsonSchema = {
      type: 'object',
      required: ['id', 'tags'],
      properties: {
        id: { type: 'string', minLength: 3, pattern: '^[a-z]+$' },
        'a/b~c': { type: ['integer', 'null'] },
        tags: { type: 'array', maxItems: 1, items: { enum: ['x', 'y'] } },
        size: { exclusiveMinimum: 0, multipleOf: 5 },
      },
      additionalProperties: false,
    };
    expect(await issuesOf(schema, { id: 'A', 'a/b~c': 'x', tags: ['x', 'z'], size: -1, more: 1 })).toEqual([
      issue('/id', '#/properties/id', 'minLength', 'must have at least 3 characters', { limit: 3 }),
      issue('/id', '#/properties/id', 'pattern', 'must match the pattern ^[a-z]+$', { pattern: '^[a-z]+$' }),
      issue('/a~1b~0c', '#/properties/a~1b~0c', 'type', 'must be an integer or null', { type: ['integer', 'null'] }),
      issue('/tags', '#/properties/tags', 'maxItems', 'must have at most 1 item', { limit: 1 }),
      issue('/tags/1', '#/properties/tags/items', 'enum', 'must be one of "x", "y"', { allowed: ['x', 'y'] }),
      issue('/size', '#/properties/size', 'exclusiveMinimum', 'must be greater than 0', { limit: 0 }),
      issue('/size', '#/properties/size', 'multipleOf', 'must be a multiple of 5', { multipleOf: 5 }),
      issue('', '#', 'additionalProperties', "must not have the property 'more'", { property: 'more' }),
    ]);
    expect(await issuesOf(schema, { tags: [] })).toEqual([
      issue('', '#', 'required', "must have the property 'id'", { missing: 'id' }),
    ]);
    expect(await issuesOf(schema, [])).toEqual([issue('', '#', 'type', 'must be an object', { type: ['object'] })]);
  });

  it('point into what a reference leads to, by its own place', async () => {
    const schema: JsonSchema = { items: { $ref: '#/$defs/name' }, $defs: { name: { type: 'string' } } };
    expect(await issuesOf(schema, ['a', 1])).toEqual([
      issue('/1', '#/$defs/name', 'type', 'must be a string', { type: ['string'] }),
    ]);
  });

  it('go to the branch that the tag names', async () => {
    const branch = (kind: string, type: string): JsonSchema => ({
      type: 'object',
      required: ['kind', 'value'],
      properties: { kind: { const: kind }, value: { type } },
    });
    const schema: JsonSchema = {
      oneOf: [branch('a', 'string'), branch('b', 'number')],
      discriminator: { propertyName: 'kind' },
    };
    expect(await issuesOf(schema, { kind: 'b', value: 'x' })).toEqual([
      issue('/value', '#/oneOf/1/properties/value', 'type', 'must be a number', { type: ['number'] }),
    ]);
    expect(await issuesOf(schema, { kind: 'c' })).toEqual([
      issue('', '#', 'oneOf', `must have one of "a", "b" as its 'kind'`, { property: 'kind', allowed: ['a', 'b'] }),
    ]);
  });

  it('explain the branch that comes closest where there is no tag', async () => {
    const schema: JsonSchema = {
      anyOf: [
        { type: 'null' },
        { type: 'array', items: { type: 'string' } },
        { type: 'object', required: ['a', 'b'], properties: { b: { type: 'string' } } },
      ],
    };
    expect(await issuesOf({ properties: { x: schema } }, { x: { a: 1, b: 2 } })).toEqual([
      issue('/x', '#/properties/x', 'anyOf', 'must match at least one of 3 alternatives'),
      issue('/x/b', '#/properties/x/anyOf/2/properties/b', 'type', 'must be a string', { type: ['string'] }),
    ]);
    expect((await issuesOf(schema, [1])).map(({ instancePath }) => instancePath)).toEqual(['', '/0']);
  });

  it('tell the listed values where the others are of other types', async () => {
    const schema: JsonSchema = {
      anyOf: [
        { enum: ['none', 'auto'] },
        {
          type: 'object',
          required: ['type', 'name'],
          properties: { type: { const: 'tool' }, name: { type: 'string' } },
        },
      ],
    };
    const none = issue('', '#', 'anyOf', 'must match at least one of 2 alternatives');
    const listed = issue('', '#/anyOf/0', 'enum', 'must be one of "none", "auto"', { allowed: ['none', 'auto'] });
    expect(await issuesOf(schema, 'x')).toEqual([none, listed]);
    expect(await issuesOf(schema, 5)).toEqual([none, listed]);
    expect((await issuesOf(schema, { type: 'tool' })).map(({ keyword }) => keyword)).toEqual(['anyOf', 'required']);
    const wrongTag = await issuesOf(schema, { type: 'other', name: 'x' });
    expect(wrongTag.map(({ instancePath }) => instancePath)).toEqual(['', '/type']);
  });

  it('have a sentence of their own for every keyword', async () => {
    const schema: JsonSchema = {
      allOf: [
        { contains: { const: 9 }, maxContains: 1, minItems: 9, uniqueItems: true, unevaluatedItems: { const: 9 } },
        { prefixItems: [{ const: 2 }, { minimum: 2 }], items: false },
        { not: { type: 'array' } },
        { oneOf: [{ maxItems: 8 }, { maxItems: 7 }] },
        JSON.parse('{ "if": true, "then": false }'),
      ],
    };
    expect((await issuesOf(schema, [1, 1, 1])).map(({ message }) => message)).toEqual([
      'must have at least 9 items',
      'must hold at least 1 matching item',
      'must not hold the same item twice',
      'must be 9',
      'must be 9',
      'must be 9',
      'must be 2',
      'must be at least 2',
      'must have at most 2 items',
      'must not match the schema',
      'must match exactly one of 2 alternatives',
      'is not allowed',
    ]);
  });
});

describe('a format', () => {
  const schema: JsonSchema = {
    properties: { day: { type: 'string', format: 'date' }, small: { format: 'int8' }, other: { format: 'unheard-of' } },
  };

  it('is an annotation, unless formats are to be asserted', async () => {
    const value = { day: '2024-02-30', small: 300, other: '' };
    using annotated = await loadSchemas(new Map([['#', schema]]));
    expect(annotated.validators.get('#')?.(value)).toEqual([]);
    using asserted = await loadSchemas(new Map([['#', schema]]), { formats: 'assert' });
    expect(asserted.validators.get('#')?.(value)).toEqual([
      issue('/day', '#/properties/day', 'format', 'must be in the format date', { format: 'date' }),
      issue('/small', '#/properties/small', 'format', 'must be in the format int8', { format: 'int8' }),
    ]);
    expect(asserted.validators.get('#')?.({ day: '2024-02-29', small: 'not a number' })).toEqual([]);
  });
});

async function issuesOf(schema: JsonSchema, value: unknown): Promise<readonly Issue[]> {
  using loaded = await loadSchemas(new Map([['#', schema]]));
  return loaded.validators.get('#')?.(value) ?? [];
}

function issue(
  ...[instancePath, schemaPath, keyword, message, params]: [string, string, string, string, object?]
): object {
  return { instancePath, schemaPath, keyword, message, ...(params === undefined ? {} : { params }) };
}
