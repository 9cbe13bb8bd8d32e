// Whole numbers of 64 bits, where they may be of type bigint.
import type { JsonSchema } from '#document';
import { describe, expect, it } from 'vitest';
import { loadSchemas } from './testing/load-schemas.ts';

const schema: JsonSchema = {
  properties: {
    signed: { type: 'integer', format: 'int64', minimum: 0, multipleOf: 2 },
    alternative: { anyOf: [{ type: 'integer', format: 'uint64' }, { type: 'null' }] },
    listed: { type: 'array', items: { type: ['integer', 'null'], format: 'int64' }, uniqueItems: true },
    plain: { type: 'integer' },
    double: { type: 'number', format: 'int64' },
  },
};
const huge = 2n ** 60n;

describe('a whole number of 64 bits', () => {
  it.each<[value: object, keywords: readonly string[]]>([
    [{ signed: huge, alternative: huge, listed: [huge, null, 3] }, []],
    [{ signed: -huge, alternative: 2n ** 64n, listed: [huge, huge] }, ['minimum', 'anyOf', 'format', 'uniqueItems']],
    [{ signed: 2n ** 63n - 2n, alternative: 2n ** 64n - 1n }, []],
    [{ signed: 2n ** 63n, alternative: 1.5 }, ['format', 'anyOf', 'type']],
    [{ plain: huge, double: huge }, ['type', 'type']],
  ])('may be a bigint, and no other number may: %o', async (value, keywords) => {
    using loaded = await loadSchemas(new Map([['#', schema]]), { formats: 'assert', exactIntegers: true });
    const issues = loaded.validators.get('#')?.(value) ?? [];
    expect(issues.map(({ keyword }) => keyword)).toEqual(keywords);
  });

  it('is no bigint where nobody asked for it', async () => {
    using loaded = await loadSchemas(new Map([['#', schema]]));
    expect(
      loaded.validators
        .get('#')?.({ signed: huge })
        .map(({ keyword }) => keyword),
    ).toEqual(['type']);
  });
});
