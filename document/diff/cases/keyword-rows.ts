/** For each keyword of JSON Schema, a change of a property that is sent in both directions, and what is to be said of it. */

/** Keyword; the property before and after, undefined where it is not there; what is said of a request; of an answer. */
export type KeywordRow = readonly [
  keyword: string,
  old: unknown,
  newer: unknown,
  request: string | undefined,
  response: string | undefined,
];

const text = { type: 'string' };
const pet = { $ref: '#/components/schemas/Pet' };
const person = { $ref: '#/components/schemas/Person' };
const shelter = { $ref: '#/components/schemas/Shelter' };

const tightened = ['wire-breaking limit-tightened', 'compatible limit-tightened'] as const;
const loosened = ['compatible limit-loosened', 'compatible limit-loosened'] as const;
const narrowed = ['wire-breaking type-narrowed', 'source-breaking type-narrowed'] as const;
const widened = ['source-breaking type-widened', 'wire-breaking type-widened'] as const;
const told = ['compatible text-changed', 'compatible text-changed'] as const;
const nothing = [undefined, undefined] as const;
const unclear = ['wire-breaking keyword-changed', 'wire-breaking keyword-changed'] as const;
const reformed = ['wire-breaking format-changed', 'wire-breaking format-changed'] as const;

/** A limit, first without it, then stricter. */
function limit(keyword: string, weak: unknown, strict: unknown): readonly KeywordRow[] {
  return [
    [keyword, {}, { [keyword]: weak }, ...tightened],
    [keyword, { [keyword]: weak }, { [keyword]: strict }, ...tightened],
    [keyword, { [keyword]: strict }, { [keyword]: weak }, ...loosened],
    [keyword, { [keyword]: weak }, {}, ...loosened],
  ];
}

/** Something that no type says: it comes, it goes. */
function condition(keyword: string, value: unknown, beside: object = {}): readonly KeywordRow[] {
  return [
    [keyword, beside, { ...beside, [keyword]: value }, ...tightened],
    [keyword, { ...beside, [keyword]: value }, beside, ...loosened],
  ];
}

export const keywordRows: readonly KeywordRow[] = [
  ...limit('minLength', 1, 2),
  ...limit('minItems', 1, 2),
  ...limit('minProperties', 1, 2),
  ...limit('maxLength', 2, 1),
  ...limit('maxItems', 2, 1),
  ...limit('maxProperties', 2, 1),
  ...limit('minimum', 1, 2),
  ...limit('exclusiveMinimum', 1, 2),
  ...limit('maximum', 2, 1),
  ...limit('exclusiveMaximum', 2, 1),
  ...limit('multipleOf', 0.1, 0.3),
  ['minimum', { minimum: 1 }, { exclusiveMinimum: 1 }, ...tightened],
  ['maximum', { maximum: 1 }, { exclusiveMaximum: 2 }, ...loosened],
  ['minimum', { allOf: [{ minimum: 1 }, { minimum: 3 }] }, { minimum: 3 }, ...nothing],
  ['minLength', {}, { minLength: 0 }, ...nothing],
  ['minContains', { contains: text }, { contains: text, minContains: 2 }, ...tightened],
  ['minContains', { contains: text }, { contains: text, minContains: 1 }, ...nothing],
  ['maxContains', { contains: text, maxContains: 3 }, { contains: text, maxContains: 2 }, ...tightened],
  ['uniqueItems', {}, { uniqueItems: true }, ...tightened],
  ['uniqueItems', { uniqueItems: true }, { uniqueItems: false }, ...loosened],
  ['uniqueItems', {}, { uniqueItems: false }, ...nothing],
  ['pattern', { pattern: 'a' }, { pattern: 'b' }, 'wire-breaking pattern-changed', 'compatible pattern-changed'],
  ['pattern', { pattern: 'a' }, {}, ...loosened],
  ['format', text, { ...text, format: 'uuid' }, 'wire-breaking format-added', 'compatible format-added'],
  ['format', { ...text, format: 'uuid' }, text, 'compatible format-removed', 'wire-breaking format-removed'],
  ['format', { ...text, format: 'date' }, { ...text, format: 'date-time' }, ...reformed],
  ['format', text, { ...text, format: 'binary' }, ...reformed],
  ['contentMediaType', text, { ...text, contentMediaType: 'application/json' }, ...reformed],
  ['contentEncoding', { ...text, contentEncoding: 'base64' }, text, ...reformed],
  ...condition('contentSchema', { required: ['a'] }, { ...text, contentMediaType: 'application/json' }),
  ['type', {}, text, ...narrowed],
  ['type', text, {}, ...widened],
  ['type', { type: 'number' }, { type: 'integer' }, ...narrowed],
  ['type', { type: ['string', 'null'] }, { anyOf: [text, { type: 'null' }] }, ...nothing],
  ['type', text, { anyOf: [text, { type: 'null' }] }, ...widened],
  ['type', person, { oneOf: [person, { type: 'null' }] }, ...widened],
  ['type', { oneOf: [person, { type: 'null' }] }, person, ...narrowed],
  ['enum', { enum: [{ a: 1, b: 2 }] }, { enum: [{ b: 2, a: 1 }] }, ...nothing],
  ['enum', { enum: ['a'] }, { enum: ['a', 'b'] }, 'source-breaking value-added', 'source-breaking value-added'],
  ['const', { const: 'a' }, { enum: ['a'] }, ...nothing],
  ['const', { enum: ['a', 'b'] }, { const: 'a' }, 'wire-breaking value-removed', 'source-breaking value-removed'],
  [
    'properties',
    { type: 'object' },
    { type: 'object', properties: { a: text } },
    'compatible property-added',
    'compatible property-added',
  ],
  [
    'required',
    { type: 'object' },
    { type: 'object', required: ['a'] },
    'wire-breaking property-became-required',
    'source-breaking property-became-required',
  ],
  [
    'additionalProperties',
    { type: 'object' },
    { type: 'object', additionalProperties: false },
    'wire-breaking object-closed',
    'source-breaking object-closed',
  ],
  ['additionalProperties', { type: 'object' }, { type: 'object', additionalProperties: {} }, ...nothing],
  ['additionalProperties', { type: 'object' }, { type: 'object', additionalProperties: text }, ...narrowed],
  ['unevaluatedProperties', {}, { unevaluatedProperties: false }, ...narrowed],
  ['unevaluatedItems', { unevaluatedItems: false }, {}, ...widened],
  ['unevaluatedItems', {}, { unevaluatedItems: {} }, ...nothing],
  ['items', { type: 'array' }, { type: 'array', items: text }, ...narrowed],
  ['items', { type: 'array' }, { type: 'array', items: {} }, ...nothing],
  ['items', { type: 'array', items: text }, { type: 'array', items: false }, ...narrowed],
  ['prefixItems', { type: 'array' }, { type: 'array', prefixItems: [text] }, ...narrowed],
  ['prefixItems', { type: 'array', items: false }, { type: 'array', items: false, prefixItems: [text] }, ...widened],
  ['prefixItems', { type: 'array', items: text }, { type: 'array', items: text, prefixItems: [text] }, ...nothing],
  ['patternProperties', {}, { patternProperties: { '^a': text } }, ...narrowed],
  [
    'patternProperties',
    { additionalProperties: false },
    { additionalProperties: false, patternProperties: { '^a': text } },
    ...widened,
  ],
  ...condition('propertyNames', { maxLength: 3 }),
  ...condition('contains', text),
  ...condition('not', { required: ['a'] }),
  ['not', { not: { maxLength: 3 } }, { not: { maxLength: 5 } }, ...unclear],
  ...condition('dependentSchemas', { a: { required: ['b'] } }),
  ...condition('dependentRequired', { a: ['b'] }),
  ['dependentRequired', { dependentRequired: { a: ['b'] } }, { dependentRequired: { a: ['b', 'c'] } }, ...tightened],
  ['dependentRequired', { dependentRequired: { a: ['b'] } }, { dependentRequired: { a: ['c'] } }, ...unclear],
  ...condition('then', { required: ['a'] }, { if: { required: ['b'] } }),
  ...condition('else', { required: ['a'] }, { if: { required: ['b'] } }),
  ['if', {}, { if: { required: ['b'] } }, ...nothing],
  ['then', {}, JSON.parse('{ "then": { "required": ["b"] } }'), ...nothing],
  [
    'if',
    { if: { maxLength: 3 }, else: { pattern: 'a' } },
    { if: { maxLength: 4 }, else: { pattern: 'a' } },
    ...unclear,
  ],
  ['allOf', {}, { allOf: [{ maxLength: 3 }] }, ...tightened],
  ['allOf', person, { allOf: [person] }, ...nothing],
  ['oneOf', { anyOf: [person, shelter] }, { oneOf: [person, shelter] }, ...tightened],
  ['anyOf', { oneOf: [person, shelter] }, { anyOf: [person, shelter] }, ...loosened],
  [
    'anyOf',
    person,
    { anyOf: [person, shelter] },
    'source-breaking alternative-added',
    'wire-breaking alternative-added',
  ],
  [
    'oneOf',
    { oneOf: [person, shelter] },
    shelter,
    'wire-breaking alternative-removed',
    'source-breaking alternative-removed',
  ],
  ['oneOf', { oneOf: [person, { oneOf: [shelter] }] }, { oneOf: [person, shelter] }, ...nothing],
  [
    'oneOf',
    { anyOf: [{ oneOf: [person, shelter] }, { type: 'null' }] },
    { oneOf: [person, shelter, { type: 'null' }] },
    ...nothing,
  ],
  ['$ref', person, { type: 'object', properties: { type: { const: 'person' } } }, ...nothing],
  ['$ref', { type: 'object', properties: { type: { const: 'person' } } }, person, ...nothing],
  ['$defs', text, { ...text, $defs: { a: text } }, ...nothing],
  ['$anchor', text, { ...text, $anchor: 'a' }, ...nothing],
  ['$comment', text, { ...text, $comment: 'So.' }, ...told],
  [
    'discriminator',
    { oneOf: [person], discriminator: { propertyName: 'type', mapping: { person: 'Person' } } },
    {
      oneOf: [person, shelter],
      discriminator: { propertyName: 'type', mapping: { person: 'Person', shelter: 'Shelter' } },
    },
    'source-breaking alternative-added, source-breaking value-added',
    'source-breaking value-added, wire-breaking alternative-added',
  ],
  [
    'discriminator',
    { oneOf: [person, shelter], discriminator: { propertyName: 'type' } },
    { oneOf: [person, shelter], discriminator: { propertyName: 'type', mapping: { Person: 'Person' } } },
    ...nothing,
  ],
  [
    'discriminator',
    { oneOf: [person, shelter], discriminator: { propertyName: 'type' } },
    { oneOf: [person, shelter], discriminator: { propertyName: 'type', defaultMapping: 'Shelter' } },
    'source-breaking value-added',
    'source-breaking value-added',
  ],
  ['title', text, { ...text, title: 'A' }, ...told],
  ['description', text, { ...text, description: 'A' }, ...told],
  ['description', { ...person, description: 'A' }, { ...person, description: 'B' }, ...told],
  ['description', { ...person, description: 'A' }, { allOf: [person], description: 'A' }, ...nothing],
  ['examples', text, { ...text, examples: ['a'] }, ...told],
  ['deprecated', text, { ...text, deprecated: true }, ...told],
  ['deprecated', person, { ...person, deprecated: true }, ...told],
  ['externalDocs', text, { ...text, externalDocs: { url: 'https://a.example' } }, ...told],
  ['xml', text, { ...text, xml: { name: 'a' } }, ...told],
  ['x-own', text, { ...text, 'x-own': 1 }, ...told],
  ['default', text, { ...text, default: 'a' }, 'compatible default-changed', 'compatible default-changed'],
  ['default', person, { ...person, default: {} }, 'compatible default-changed', 'compatible default-changed'],
  ['readOnly', text, { ...text, readOnly: true }, 'source-breaking property-removed', 'compatible text-changed'],
  ['readOnly', { ...text, readOnly: true }, text, 'compatible property-added', 'compatible text-changed'],
  ['writeOnly', text, { ...text, writeOnly: true }, 'compatible text-changed', 'source-breaking property-removed'],
  [
    'x-etalon-lifecycle',
    text,
    { ...text, 'x-etalon-lifecycle': { states: { a: [] } } },
    'source-breaking client-shape-changed',
    'source-breaking client-shape-changed',
  ],
  ['$ref', pet, pet, ...nothing],
];
