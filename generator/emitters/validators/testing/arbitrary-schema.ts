/**
 * Random schemas and values that often fit each other: few names, few numbers, few strings. Names that objects inherit
 * are left to cases of our own, because the peer that we compare with stumbles over them.
 */
import fc from 'fast-check';
import type { Json, JsonSchema } from '#document';

const texts = ['', 'a', 'ab', 'b1', '\u{1F600}', 'aaaa'] as const;
const patterns = ['^a', 'b', '^[a-z]+$', '^(a|b)*$', '\\d', '^(a+)+$'] as const;

const name = fc.constantFrom('a', 'b', 'c', 'ab');
const small = fc.integer({ min: 0, max: 3 });
const number = fc.constantFrom(-1, 0, 1, 1.5, 2, 3, 6);

/** JSON values, flat for the most part. */
export const arbitraryValue: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<Json>(null, true, false, ...texts),
    number,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 3 }).map(asObject),
  ),
})).value;

type Keywords = { readonly [name: string]: fc.Arbitrary<Json> };

const definition = fc.constantFrom('#/$defs/d0', '#/$defs/d1', '#/$defs/d2');
const reference = definition.map(($ref): JsonSchema => ({ $ref }));
const typeName = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object');

const leaf: fc.Arbitrary<JsonSchema> = fc.oneof(
  typeName.map((type): JsonSchema => ({ type })),
  fc.uniqueArray(typeName, { minLength: 1, maxLength: 3 }).map((type): JsonSchema => ({ type })),
  arbitraryValue.map((value): JsonSchema => ({ const: value })),
  some({ enum: fc.array(arbitraryValue, { minLength: 1, maxLength: 8 }), type: typeName }, 2),
  some({ minLength: small, maxLength: small, pattern: fc.constantFrom(...patterns) }, 2),
  some({ minimum: number, exclusiveMaximum: number, multipleOf: fc.constantFrom(1, 2, 0.5) }, 2),
  fc.boolean(),
);

/** Schemas of all keywords, with references to the definitions `d0`, `d1` and `d2` of the schema they stand in. */
export const arbitrarySchema: fc.Arbitrary<JsonSchema> = fc
  .tuple(schemas({ isDefinition: false }), fc.tuple(...[1, 2, 3].map(() => schemas({ isDefinition: true }))))
  .map(([schema, [d0 = true, d1 = true, d2 = true]]) =>
    typeof schema === 'boolean' ? schema : { ...schema, $defs: { d0, d1, d2 } },
  );

/** Definitions refer to others from inside of properties and items only: circles without progress are refused. */
function schemas({ isDefinition }: { isDefinition: boolean }): fc.Arbitrary<JsonSchema> {
  return fc.letrec<{ same: JsonSchema; inner: JsonSchema }>((tie) => {
    const parts = { same: tie('same'), inner: tie('inner') };
    const held = { same: parts.inner, inner: parts.inner };
    return {
      same: fc.oneof({ maxDepth: 3 }, leaf, ...holders(parts), ...(isDefinition ? [] : [reference])),
      inner: fc.oneof({ maxDepth: 3 }, leaf, ...holders(held), reference),
    };
  }).same;
}

interface Parts {
  /** For schemas of the same value. */
  readonly same: fc.Arbitrary<JsonSchema>;
  /** For schemas of properties and items. */
  readonly inner: fc.Arbitrary<JsonSchema>;
}

function holders(parts: Parts): fc.Arbitrary<JsonSchema>[] {
  const { same } = parts;
  const list = fc.array(same, { minLength: 1, maxLength: 3 });
  const composed = {
    allOf: list,
    anyOf: list,
    oneOf: list,
    not: same,
    unevaluatedProperties: same,
    unevaluatedItems: same,
  };
  const conditional = some(each(['if', 'then', 'else'], same), 3);
  return [
    some(objectKeywords(parts), 3),
    some(arrayKeywords(parts), 3),
    some(composed, 2),
    conditional,
    tagged(parts),
    mixed(parts),
  ];
}

function objectKeywords({ same, inner }: Parts): Keywords {
  return {
    type: fc.constant('object'),
    properties: fc.array(fc.tuple(name, inner), { minLength: 1, maxLength: 3 }).map(asObject),
    patternProperties: fc.tuple(fc.constantFrom('^[ab]$', '^a', 'c'), inner).map((entry) => asObject([entry])),
    additionalProperties: inner,
    unevaluatedProperties: inner,
    propertyNames: fc.constantFrom<JsonSchema>({ maxLength: 1 }, { enum: ['a', 'b', 1] }, { not: { const: 'c' } }),
    required: fc.uniqueArray(name, { maxLength: 2 }),
    minProperties: small,
    maxProperties: small,
    dependentRequired: fc.tuple(name, fc.uniqueArray(name, { maxLength: 2 })).map((entry) => asObject([entry])),
    dependentSchemas: fc.tuple(name, same).map((entry) => asObject([entry])),
  };
}

function arrayKeywords({ inner }: Parts): Keywords {
  return {
    type: fc.constant('array'),
    items: inner,
    prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
    contains: inner,
    minContains: small,
    maxContains: small,
    unevaluatedItems: inner,
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
  };
}

/** Unions whose branches name themselves in `a`, most of them. */
function tagged({ same, inner }: Parts): fc.Arbitrary<JsonSchema> {
  const tag = fc.oneof(
    fc.constantFrom<JsonSchema>({ const: 'a' }, { const: 'ab' }, { enum: ['a', 1] }, { enum: [null, 'b1'] }),
    leaf,
  );
  const branch = some({ type: fc.constant('object'), required: fc.constant(['a']), additionalProperties: inner }, 3);
  const branches = fc.array(fc.oneof({ weight: 5, arbitrary: fc.tuple(branch, tag).map(withTag) }, same), {
    minLength: 2,
    maxLength: 4,
  });
  return fc.oneof(
    branches.map((oneOf): JsonSchema => ({ oneOf, discriminator: { propertyName: 'a' } })),
    branches.map((anyOf): JsonSchema => ({ anyOf })),
  );
}

function withTag([branch, tag]: readonly [JsonSchema, JsonSchema]): JsonSchema {
  return typeof branch === 'boolean' ? branch : { ...branch, properties: { a: tag } };
}

/** `unevaluated…` beside what evaluates. */
function mixed({ same, inner }: Parts): fc.Arbitrary<JsonSchema> {
  const list = fc.array(same, { minLength: 1, maxLength: 2 });
  const beside = some(
    { anyOf: list, allOf: list, oneOf: list, ...each(['if', 'then'], same), contains: inner, $ref: definition },
    2,
  );
  return fc
    .tuple(beside, some({ unevaluatedProperties: inner, unevaluatedItems: inner }, 2))
    .map(([left, right]) => (typeof left === 'boolean' || typeof right === 'boolean' ? left : { ...left, ...right }));
}

function each(keywords: readonly string[], value: fc.Arbitrary<Json>): Keywords {
  return Object.fromEntries(keywords.map((keyword) => [keyword, value]));
}

/** An object with a few of the keywords. */
function some(keywords: Keywords, most: number): fc.Arbitrary<JsonSchema> {
  return fc
    .subarray(Object.entries(keywords), { minLength: 1, maxLength: Math.min(most, Object.keys(keywords).length) })
    .chain((chosen) => fc.tuple(...chosen.map(([keyword, value]) => fc.tuple(fc.constant(keyword), value))))
    .map(asObject);
}

function asObject<Value extends Json>(
  entries: readonly (readonly [string, Value])[],
): { readonly [name: string]: Value } {
  return Object.fromEntries(entries);
}
