// Keywords whose values say nothing, or are said in the words of another language: told, and read where they can be meant.
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../open-api.ts';
import { documentOf, heading, lines, loadText } from '../../cases/load-files.ts';

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
