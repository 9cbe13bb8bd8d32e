// Text of a document stays text, and values that mean harm are judged like any other, within bounds.
import type { Json, JsonSchema } from '#document';
import { describe, expect, it } from 'vitest';
import { loadSchemas, type Validate } from './testing/load-schemas.ts';

const breakouts = [
  "'];globalThis.broken = 1;['",
  '`${globalThis.broken = 1}`',
  '*/ globalThis.broken = 1; /*',
  '\\',
  "\\'; globalThis.broken = 1; //",
  '\u2028globalThis.broken = 1\u2029',
  '</script><script>',
  '${globalThis.broken = 1}',
  '\n}\nglobalThis.broken = 1;\nfunction x() {',
  '__proto__',
  '\uD800',
];

describe('text of a document', () => {
  it.each(breakouts)('stays text wherever it stands: %j', async (text) => {
    const escaped = text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
    const schema: JsonSchema = {
      type: 'object',
      properties: {
        [text]: { type: 'array', items: { enum: [text, { [text]: text }] } },
        pattern: { pattern: `^${escaped}$`, format: text, title: text, description: text },
        tagged: {
          oneOf: ['a', text].map((tag) => ({
            type: 'object',
            required: [text],
            properties: { [text]: { const: tag } },
          })),
          discriminator: { propertyName: text },
        },
      },
      patternProperties: { [escaped]: { type: 'array' } },
      required: [text],
      dependentRequired: { [text]: [text, 'pattern'] },
      additionalProperties: {
        $ref: `#/$defs/${encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1').toWellFormed())}`,
      },
      $defs: { [text.toWellFormed()]: { const: text } },
    };
    using loaded = await loadSchemas(new Map([['#', schema]]), { formats: 'assert' });
    const validate = loaded.validators.get('#') ?? missing;
    expect(
      validate(own({ [text]: [text, own({ [text]: text })], pattern: text, tagged: own({ [text]: text }) })),
    ).toEqual([]);
    expect(keywords(validate({ pattern: 'other' }))).toEqual(['pattern', 'required']);
    expect(validate(own({ [text]: ['other'], pattern: text }))[0]?.keyword).toBe('enum');
    expect((globalThis as { broken?: unknown }).broken).toBeUndefined();
  });
});

describe('a hostile value', () => {
  const tree: JsonSchema = {
    type: 'object',
    properties: { child: { $ref: '#' } },
    additionalProperties: { not: { $ref: '#' } },
  };

  it('is refused when it is nested too deeply, even where the schema would be glad that something fails', async () => {
    const validate = await validatorOf(tree);
    expect(validate(nested(400))).toEqual([]);
    expect(validate(nested(100_000))).toEqual([
      {
        instancePath: expect.stringMatching(/^(\/child){500,502}$/u),
        schemaPath: '',
        keyword: 'limit',
        message: 'is nested too deeply to be checked',
      },
    ]);
    expect(keywords(validate({ other: nested(100_000) }))).toEqual(['limit']);
  });

  it('is refused when comparing it would use up the stack', async () => {
    const validate = await validatorOf({ uniqueItems: true });
    expect(keywords(validate([nested(100_000), nested(100_000)]))).toEqual(['limit']);
  });

  it('cannot borrow properties from its prototype', async () => {
    const validate = await validatorOf({
      required: ['a'],
      properties: { a: { type: 'string' }, b: { type: 'string' } },
    });
    class Borrower {
      readonly b = 'b';
      get a(): string {
        return 'a';
      }
    }
    expect(keywords(validate(new Borrower()))).toEqual(['required']);
    expect(keywords(validate(Object.create({ a: 'a' })))).toEqual(['required']);
    expect(validate(Object.assign(Object.create(null), { a: 'a' }))).toEqual([]);
    expect(validate(Object.assign(Object.create({ b: 1 }), { a: 'a' }))).toEqual([]);
  });

  it('has no property that is undefined', async () => {
    const validate = await validatorOf({
      required: ['a'],
      additionalProperties: false,
      properties: { a: true },
      maxProperties: 1,
    });
    expect(validate({ a: 1, b: undefined })).toEqual([]);
    expect(keywords(validate({ a: undefined }))).toEqual(['required']);
  });

  it('is not read twice with two answers', async () => {
    const validate = await validatorOf({ properties: { a: { type: 'string' } } });
    let reads = 0;
    const shifty = {
      get a(): unknown {
        return reads++ === 0 ? 1 : 'a';
      },
    };
    expect(keywords(validate(shifty))).toEqual(['limit']);
  });

  it('cannot make many items take the square of their time', async () => {
    const validate = await validatorOf({ uniqueItems: true });
    const items = Array.from({ length: 100_000 }, (_, index) => ({ a: 1, b: index }));
    const start = performance.now();
    expect(validate(items)).toEqual([]);
    expect(keywords(validate([...items, { b: 7, a: 1 }]))).toEqual(['uniqueItems']);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('gets a hundred issues at most', async () => {
    const validate = await validatorOf({ items: { type: 'string' } });
    expect(validate(Array.from({ length: 5000 }, () => 1))).toHaveLength(100);
  });

  it('is no number of JSON when it is not finite', async () => {
    const validate = await validatorOf({ type: 'number' });
    expect([Number.NaN, Infinity, 1n, '1'].map((value) => validate(value).length)).toEqual([1, 1, 1, 1]);
  });

  it('that is too long for a pattern that could run away is refused', async () => {
    const validate = await validatorOf({ not: { pattern: '^(?=(a+)+$)b' } });
    expect(validate('aaaa')).toEqual([]);
    expect(keywords(validate('a'.repeat(5000)))).toEqual(['limit']);
  });
});

async function validatorOf(schema: JsonSchema): Promise<Validate> {
  using loaded = await loadSchemas(new Map([['#', schema]]));
  return loaded.validators.get('#') ?? missing;
}

function missing(): never {
  throw new Error('The schema was refused.');
}

function keywords(issues: readonly { readonly keyword: string }[]): readonly string[] {
  return issues.map(({ keyword }) => keyword).toSorted();
}

/** As `JSON.parse` makes it: `__proto__` is a property of its own. */
function own(value: { readonly [name: string]: Json }): Json {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(value)) as Json;
}

function nested(depth: number): unknown {
  let value: unknown = {};
  for (let count = 0; count < depth; count++) value = { child: value };
  return value;
}
