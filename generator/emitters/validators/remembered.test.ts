// Modules of validators that a process remembers are those that would be printed anew, whatever was edited in between.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json, JsonSchema, Pointer } from '#document';
import { createRecollection, type Recollection } from '../recollection.ts';
import type { OperationValidators } from './operation-validators.ts';
import { type FileInputs, printFiles } from './print-files.ts';
import type { WantedValidator } from './print-schemas.ts';
import type { Way } from './print/scope.ts';
import { arbitrarySchema } from './testing/arbitrary-schema.ts';
import { UnprintableSchema } from './unprintable-schema.ts';

const names = ['Apple', 'Bean', 'Carrot', 'Date'] as const;
const inPlace = '#/paths/~1meal/get/requestBody/content/json/schema';

const targets = [
  ...names.map((name) => `#/components/schemas/${name}`),
  '#/components/schemas/Apple/properties/a',
  '#/components/schemas/Bean/$defs/d1',
  '#/components/schemas/Carrot/$defs/d0',
];

const target = fc.constantFrom(...targets);

/** Any schema, with references into others. */
const referring: fc.Arbitrary<JsonSchema> = fc
  .tuple(arbitrarySchema, fc.array(target, { minLength: 3, maxLength: 3 }))
  .map(([value, chosen]) => {
    const exchange = (_: string, part: Json) =>
      typeof part === 'string' && part.startsWith('#/$defs/d') ? (chosen[Number(part.slice(-1))] ?? part) : part;
    return JSON.parse(JSON.stringify(value, exchange)) as JsonSchema;
  });

/** Properties that travel one way only, required here or by others. */
const oneWay: fc.Arbitrary<JsonSchema> = fc.oneof(
  fc.constantFrom<JsonSchema>(
    { type: 'object', properties: { a: { type: 'string', readOnly: true } }, required: ['a'] },
    { type: 'object', properties: { a: { type: 'string', readOnly: true }, b: { type: 'array' } } },
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
    { type: 'integer', writeOnly: true },
  ),
  target.map(($ref): JsonSchema => ({ allOf: [{ $ref }, { required: ['a'] }] })),
  target.map(($ref): JsonSchema => ({ type: 'object', properties: { a: { $ref } }, required: ['a'] })),
  target.map(($ref): JsonSchema => ({ type: 'array', items: { anyOf: [{ $ref }, { type: 'null' }] } })),
  target.map(($ref): JsonSchema => ({ allOf: [{ $ref }], unevaluatedProperties: false })),
);

const schema = fc.oneof(referring, oneWay);
const start = fc.array(schema, { minLength: 5, maxLength: 5 });
const edit = fc.tuple(fc.nat(4), schema);

function validator(schemaAt: Pointer, way: Way, identifier: string): WantedValidator {
  const module = `validators/${schemaAt === inPlace ? 'meals' : (schemaAt.split('/').at(-1) ?? '').toLowerCase()}`;
  return { schema: schemaAt, way, symbol: { identifier: `validate${identifier}`, module, kind: 'value' } };
}

const named = names.flatMap((name, index) => {
  const place = `#/components/schemas/${name}`;
  if (index > 1) return [validator(place, 'both', name)];
  return [validator(place, 'response', name), validator(place, 'request', `${name}Input`)];
});

function inputsOf(schemas: readonly JsonSchema[]): FileInputs {
  const all = new Map([...names.map((name) => `#/components/schemas/${name}`), inPlace].map(at));
  const inline = { ...validator(inPlace, 'request', 'MealBody'), json: all.get(inPlace) ?? true };
  const operation: OperationValidators = {
    id: 'meal',
    origin: '#/paths/~1meal/get',
    module: 'validators/meals',
    identifier: 'mealValidators',
    parameters: { path: [], query: [], header: [], cookie: [], querystring: [] },
    requestBody: [['application/json', inline.symbol]],
    responses: [],
    inline: [inline],
  };
  return { named, inline: [inline], operations: [operation], schemas: all, formats: 'annotate', exactIntegers: false };

  function at(pointer: Pointer, index: number): readonly [Pointer, JsonSchema] {
    return [pointer, schemas[index] ?? true];
  }
}

function made(inputs: FileInputs, recollection?: Recollection): unknown {
  try {
    return printFiles(inputs, recollection);
  } catch (error) {
    if (error instanceof UnprintableSchema) return error.refusals;
    throw error;
  }
}

it('what is remembered of modules is what they are', () => {
  let printed = 0;
  fc.assert(
    fc.property(start, fc.array(edit, { minLength: 1, maxLength: 5 }), (first, edits) => {
      const recollection = createRecollection();
      let schemas: readonly JsonSchema[] = first;
      made(inputsOf(schemas), recollection);
      for (const [index, changed] of edits) {
        schemas = schemas.with(index, changed);
        const wanted = made(inputsOf(schemas));
        printed += Number(JSON.stringify(wanted).includes('export function'));
        expect(made(inputsOf(schemas), recollection)).toEqual(wanted);
      }
    }),
    { numRuns: Number(process.env['ETALON_STABILITY_RUNS'] ?? 100), seed: 20_261_121 },
  );
  // Where most are refused, nothing is compared.
  expect(printed).toBeGreaterThan(100);
});
