/** On random schemas and values our verdict is that of a slow reading of the specification, and that of ajv. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { resolvePointer, type Json, type JsonSchema } from '#document';
import { describe, expect, it } from 'vitest';
import { arbitrarySchema, arbitraryValue } from './testing/arbitrary-schema.ts';
import { interpret } from './testing/interpret-schema.ts';
import { loadSchemas, type Issue, type Validate } from './testing/load-schemas.ts';

const batch = fc.tuple(
  fc.array(arbitrarySchema, { minLength: 80, maxLength: 80, size: 'max' }),
  fc.array(arbitraryValue, { minLength: 40, maxLength: 40, size: 'max' }),
);
/** The same values in every run, unless others are asked for. */
const runs = { numRuns: 4, seed: Number(process.env['ETALON_SEED'] ?? 2020), endOnFailure: true };

type Visit = (schema: JsonSchema, value: Json, validate: Validate) => unknown;

describe('printed validators', () => {
  it('agree with the specification, word by word', async () => {
    const verdicts = { true: 0, false: 0 };
    const found = await onRandomSchemas((schema, value, validate) => {
      const valid = validate(value).length === 0;
      verdicts[`${valid}`]++;
      return valid === interpret(schema, value, definitions(schema)).valid || { schema, value, valid };
    });
    expect(found).toEqual([]);
    // Both verdicts must have been asked for, or the agreement says little.
    expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan((verdicts.true + verdicts.false) / 10);
  });

  it('agree with ajv, where ajv reads the specification as its official test suite does', async () => {
    const judges = new Map<JsonSchema, (value: Json) => unknown>();
    const found = await onRandomSchemas((schema, value, validate) => {
      if (beyondAjv.test(JSON.stringify(schema))) return true;
      const judge = judges.get(schema) ?? new Ajv2020({ strict: false, logger: false }).compile(schema);
      judges.set(schema, judge);
      const valid = validate(value).length === 0;
      return valid === judge(value) || { schema, value, valid };
    });
    expect(found).toEqual([]);
  });

  it('place every issue at a part of the value and at a schema of the document', async () => {
    const found = await onRandomSchemas((schema, value, validate) => {
      const lost = validate(value).filter((issue) => !isPlaced(issue, schema, value));
      return lost.length === 0 || { schema, value, lost };
    });
    expect(found).toEqual([]);
  });
});

function isPlaced({ instancePath, schemaPath }: Issue, schema: JsonSchema, value: Json): boolean {
  const inSchema = resolvePointer(schema, schemaPath.replace(/^#\/schemas\/\d+/u, '#'));
  return inSchema !== undefined && resolvePointer(value, `#${instancePath}`) !== undefined;
}

/** ajv forgets items that `contains` has evaluated, and what `if` without `then` has; its `contains: true` takes an empty array. */
const beyondAjv = /"(?:unevaluated|contains)/u;

/** Each visit returns true, or what went wrong; the first things that went wrong. */
async function onRandomSchemas(visit: Visit): Promise<readonly unknown[]> {
  const wrong: unknown[] = [];
  const property = fc.asyncProperty(batch, async ([schemas, values]) => {
    const places = schemas.map((schema, index) => [`#/schemas/${index}`, standalone(schema, index)] as const);
    using loaded = await loadSchemas(new Map(places));
    const found = schemas.flatMap((schema, index) => {
      const validate = loaded.validators.get(`#/schemas/${index}`);
      return validate === undefined ? [] : values.map((value) => visit(schema, value, validate));
    });
    wrong.push(...found.filter((each) => each !== true));
  });
  await fc.assert(property, runs);
  return wrong.slice(0, 3);
}

function definitions(schema: JsonSchema): { readonly [name: string]: Json } {
  return typeof schema === 'boolean' ? {} : ((schema['$defs'] ?? {}) as { readonly [name: string]: Json });
}

/** `#` in a schema means that schema. */
function standalone(schema: JsonSchema, index: number): JsonSchema {
  return typeof schema === 'boolean' ? schema : { $id: `https://random.invalid/${index}`, ...schema };
}
