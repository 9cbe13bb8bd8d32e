// Keywords whose values say nothing, or are said in the words of another language: told, and read where they can be meant.
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../open-api.ts';
import { documentOf, heading, lines, loadText } from '../../testing/load-files.ts';

async function read(version: string, schema: string): Promise<{ schema: JsonSchema | undefined; told: string[] }> {
  const text = `components: { schemas: { X: ${schema}, Other: { type: object } } }`;
  const loaded = await loadText(`${heading(version)}paths: {}\n${text}\n`);
  return {
    schema: documentOf(loaded).components.schemas['X'],
    told: lines(loaded.diagnostics).map((line) => line.replace(/^\S+ /, '').replace(/ \(.*\)$/, '')),
  };
}

describe('a keyword whose value says nothing, or cannot be meant', () => {
  it.each([
    ['{ type: object, oneOf: [] }', { type: 'object' }, "'oneOf' has no schemas; it is left out."],
    ['{ prefixItems: [] }', {}, "'prefixItems' has no schemas; it is left out."],
    ['{ multipleOf: 0 }', {}, "'multipleOf' is a number and must be a number above 0."],
    [
      '{ exclusiveMinimum: "3" }',
      { exclusiveMinimum: 3 },
      "'exclusiveMinimum' is a string and must be a number; it is read as one.",
    ],
    ['{ exclusiveMaximum: [] }', {}, "'exclusiveMaximum' is a list and must be a number."],
    ['{ dependentRequired: [a] }', {}, "'dependentRequired' is a list and must be an object of lists of names."],
    ['{ dependentRequired: { a: 3 } }', { dependentRequired: {} }, "'a' is a number and must be a list of strings."],
    ['{ dependencies: [a] }', {}, "'dependencies' is a list and must be an object of lists or schemas."],
  ])('%s is told and left out', async (schema, expected, told) => {
    expect(await read('3.1.0', schema)).toEqual({ schema: expected, told: [`wrong-type: ${told}`] });
  });

  it('is a union of what a mapping beside it names', async () => {
    const mapping = '{ a: "#/components/schemas/Other", b: Other }';
    const { schema, told } = await read(
      '3.0.3',
      `{ oneOf: [], discriminator: { propertyName: kind, mapping: ${mapping} } }`,
    );
    expect(schema).toMatchObject({ oneOf: [{ $ref: '#/components/schemas/Other' }] });
    expect(told).toEqual(["wrong-type: 'oneOf' has no schemas; it is read as those of the mapping beside it."]);
  });
});

describe('a pattern of another language', () => {
  it.each([
    [
      '{ pattern: "/^a$/" }',
      { pattern: '^a$' },
      "'/^a$/' is no regular expression of ECMAScript; it is read as '^a$'.",
    ],
    ['{ pattern: "(" }', {}, "'(' is no regular expression of ECMAScript; it is left out."],
    [
      '{ patternProperties: { "(": { type: string }, "^a": { type: string } }, additionalProperties: false }',
      { patternProperties: { '': true, '^a': { type: 'string' } }, additionalProperties: false },
      "'(' is no regular expression of ECMAScript; it is left out.",
    ],
  ])('%s is read as what it means there, and told', async (schema, expected, told) => {
    expect(await read('3.1.0', schema)).toEqual({ schema: expected, told: [`pattern: ${told}`] });
  });
});

describe('an enum whose values its type forbids', () => {
  it.each([
    ['{ type: integer, enum: ["1", 2] }', { type: 'integer', enum: [1, 2] }, '"1"; they are read as integers'],
    [
      '{ type: string, enum: [1.0, a, yes] }',
      { type: 'string', enum: ['1.0', 'a', 'yes'] },
      '1; they are read as strings',
    ],
    ['{ type: boolean, enum: ["false"] }', { type: 'boolean', enum: [false] }, '"false"; they are read as booleans'],
    [
      '{ type: array, items: { type: string }, enum: [a, b] }',
      { type: 'array', items: { type: 'string', enum: ['a', 'b'] } },
      '"a"; it is read as that of the items',
    ],
    ['{ type: object, enum: [a, b] }', { enum: ['a', 'b'] }, `"a"; 'type' is left out`],
    [
      '{ type: [string, "null"], enum: [a, { b: 1 }, null] }',
      { type: ['string', 'null'], enum: ['a', null] },
      '{"b":1}; they are left out',
    ],
  ])('%s is read as what can be meant, and told', async (schema, expected, told) => {
    const found = await read('3.1.0', schema);
    expect(found.schema).toEqual(expected);
    expect(found.told).toEqual([expect.stringContaining(told)]);
  });

  it('stays where every value fits, null without its type among them', async () => {
    const schema = { type: 'string', enum: ['a', null] };
    expect(await read('3.0.3', JSON.stringify(schema))).toEqual({ schema, told: [] });
  });
});
