/** Values made up from schemas. */
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '#document';
import { sampleAlternatives, sampleValue } from './sample-value.ts';

const schemas: ReadonlyMap<string, JsonSchema> = new Map<string, JsonSchema>([
  [
    '#/a',
    {
      type: 'object',
      required: ['type', 'n'],
      properties: { type: { const: 'a' }, n: { type: 'integer', minimum: 3 } },
    },
  ],
  ['#/b', { type: 'object', required: ['type'], properties: { type: { const: 'b' } } }],
  ['#/endless', { type: 'object', required: ['next'], properties: { next: { $ref: '#/endless' } } }],
  ['#/loop', { $ref: '#/loop' }],
]);
const resolve = (reference: string) => schemas.get(reference);

describe('sampleValue', () => {
  it.each<[JsonSchema, unknown]>([
    [true, null],
    [{ type: 'string' }, 'text'],
    [{ type: 'string', minLength: 6 }, 'textxx'],
    [{ type: 'string', maxLength: 2 }, 'te'],
    [{ type: 'string', format: 'date-time' }, '2026-01-02T03:04:05Z'],
    [{ type: ['null', 'boolean'] }, true],
    [{ type: 'number', exclusiveMinimum: 1 }, 2],
    [{ type: 'array', items: { type: 'integer' }, minItems: 2 }, [0, 0]],
    [{ enum: ['x', 'y'] }, 'x'],
    [{ type: 'string', examples: ['given'] }, 'given'],
    [{ const: false }, false],
    [{ oneOf: [{ $ref: '#/b' }, { $ref: '#/a' }] }, { type: 'b' }],
    [
      { allOf: [{ $ref: '#/a' }], required: ['m'], properties: { m: { type: 'null' } } },
      { type: 'a', n: 3, m: null },
    ],
  ])('of %j is %j', (schema, value) => {
    expect(sampleValue(schema, resolve)).toEqual(value);
  });

  it('of a schema without end ends', () => {
    expect(JSON.stringify(sampleValue({ $ref: '#/endless' }, resolve))).toContain('{"next":null}');
    expect(sampleValue({ $ref: '#/loop' }, resolve)).toBeNull();
  });
});

describe('sampleAlternatives', () => {
  it('has one value for each kind of event, however deep its name stands', () => {
    const schema: JsonSchema = {
      type: 'object',
      required: ['event'],
      properties: {
        event: {
          type: 'object',
          required: ['payload'],
          properties: { payload: { anyOf: [{ $ref: '#/a' }, { $ref: '#/b' }] } },
        },
      },
    };
    expect(sampleAlternatives(schema, ['event', 'payload', 'type'], resolve)).toEqual([
      { event: { payload: { type: 'a', n: 3 } } },
      { event: { payload: { type: 'b' } } },
    ]);
  });

  it('has one for each member of an enum', () => {
    expect(
      sampleAlternatives({ type: 'object', properties: { kind: { enum: ['x', 'y'] } } }, ['kind'], resolve),
    ).toEqual([{ kind: 'x' }, { kind: 'y' }]);
  });
});
