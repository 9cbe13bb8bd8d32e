/** Reads the keywords of a schema into a view. */
import { isObject, type Json, type JsonObject } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import type { JsonSchema } from '../../open-api.ts';
import { written } from '../written.ts';
import { isAnnotation, isAnything, isNull, type Located, unionIn } from './located.ts';
import type { Draft } from './view.ts';

/** Adds what one member of an `allOf`, or the schema itself, says. */
export function readPart(draft: Draft, part: Located): void {
  if (part.schema === false) draft.never = true;
  if (!isObject(part.schema)) return;
  for (const [keyword, value] of Object.entries(part.schema)) {
    (readers.get(keyword) ?? readKeyword)(draft, { part, keyword, value });
  }
}

interface Said {
  readonly part: Located;
  readonly keyword: string;
  readonly value: Json;
}

type Reader = (draft: Draft, said: Said) => void;

const nothing: Reader = () => undefined;
/** One for each time that it is said. */
const single: Reader = (draft, said) => {
  if (isAnything(said.value as JsonSchema) && said.keyword !== 'not') return;
  const count = [...draft.others.keys()].filter((name) => name.split(' ')[0] === said.keyword).length;
  draft.others.set(count === 0 ? said.keyword : `${said.keyword} ${count + 1}`, under(said, ` (${said.keyword})`));
};
const named =
  (word: string): Reader =>
  (draft, said) =>
    eachNamed(said, (name, schema) => keepFirst(draft.others, `${word} ${name}`, schema));

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['$ref', nothing],
  ['allOf', nothing],
  ['type', readTypes],
  ['enum', (draft, { value }) => readValues(draft, Array.isArray(value) ? value : [])],
  ['const', (draft, { value }) => readValues(draft, [value])],
  ['properties', (draft, said) => eachNamed(said, (name, schema) => keepAll(draft.properties, name, schema))],
  [
    'required',
    (draft, { value }) => (Array.isArray(value) ? value : []).forEach((name) => draft.required.add(String(name))),
  ],
  ['additionalProperties', (draft, said) => void (draft.additional = together(draft.additional, under(said, '.*')))],
  ['items', (draft, said) => readItems(draft, under(said, '[]'))],
  ['oneOf', readAlternatives],
  ['anyOf', readAlternatives],
  ['x-nullable', nothing],
  [
    'prefixItems',
    (draft, said) => eachMember(said, (index, schema) => keepFirst(draft.others, `item ${index}`, schema)),
  ],
  ['patternProperties', named('pattern')],
  ['dependentSchemas', named('dependent')],
  ...[
    'not',
    'if',
    'then',
    'else',
    'contains',
    'propertyNames',
    'contentSchema',
    'unevaluatedProperties',
    'unevaluatedItems',
  ].map((keyword): [string, Reader] => [keyword, single]),
]);

/** Values of keywords that say as much as their absence. */
const neutral: { readonly [keyword: string]: Json } = {
  minLength: 0,
  minItems: 0,
  minProperties: 0,
  minContains: 1,
  uniqueItems: false,
  deprecated: false,
  readOnly: false,
  writeOnly: false,
};

function readKeyword(draft: Draft, { keyword, value }: Said): void {
  if (Object.hasOwn(neutral, keyword) && neutral[keyword] === value) return;
  const before = draft.keywords.get(keyword);
  if (before === undefined) draft.keywords.set(keyword, value);
  else if (!isAnnotation(keyword)) draft.keywords.set(keyword, both(keyword, before, value));
}

/** What several members of an `allOf` say holds together. */
function both(keyword: string, first: Json, second: Json): Json {
  if (/^(min|exclusiveMin)/.test(keyword)) return Math.max(Number(first), Number(second));
  if (/^(max|exclusiveMax)/.test(keyword)) return Math.min(Number(first), Number(second));
  if (written(first) === written(second)) return first;
  return [...(Array.isArray(first) ? first : [first]), second];
}

function readItems(draft: Draft, items: Located): void {
  if (!isAnything(items.schema)) draft.items = together(draft.items, items);
}

/** A union within a union, and nothing else, is part of it. */
function readAlternatives(draft: Draft, said: Said): void {
  const members = Array.isArray(said.value) ? (said.value as readonly JsonSchema[]) : [];
  if (members.filter((member) => !isNull(member)).length > 1) draft.unions.add(said.keyword);
  eachMember(said, (_, located) => {
    const inner = unionIn(located.schema);
    if (inner === undefined || isToldApart(located)) draft.alternatives.push(located);
    else readAlternatives(draft, { part: located, keyword: inner.keyword, value: inner.members as Json });
  });
}

/** A union whose members are told apart by a property is one for itself. */
function isToldApart({ schema }: Located): boolean {
  return isObject(schema) && schema['discriminator'] !== undefined;
}

function readTypes(draft: Draft, { value }: Said): void {
  const { types: before } = draft;
  const types = (Array.isArray(value) ? value : [value]).map(String);
  draft.types = new Set(before === undefined ? types : types.filter((type) => before.has(type)));
}

function readValues(draft: Draft, values: readonly Json[]): void {
  const before = draft.values?.map((value) => JSON.stringify(value));
  draft.values = before === undefined ? values : values.filter((value) => before.includes(JSON.stringify(value)));
}

function keepFirst<Value>(map: Map<string, Value>, name: string, value: Value): void {
  if (!map.has(name)) map.set(name, value);
}

function keepAll(map: Map<string, Located>, name: string, schema: Located): void {
  map.set(name, together(map.get(name), schema));
}

function together(first: Located | undefined, more: Located): Located {
  return first === undefined ? more : { ...first, also: [...(first.also ?? []), more] };
}

function under({ part, keyword, value }: Said, label: string): Located {
  return { schema: value as JsonSchema, at: appendPointer(part.at, keyword), label: `${part.label}${label}` };
}

function eachNamed({ part, keyword, value }: Said, take: (name: string, schema: Located) => void): void {
  for (const [name, schema] of Object.entries(isObject(value) ? value : ({} as JsonObject))) {
    take(name, {
      schema: schema as JsonSchema,
      at: appendPointer(part.at, keyword, name),
      label: `${part.label}.${name}`,
    });
  }
}

function eachMember({ part, keyword, value }: Said, take: (index: number, schema: Located) => void): void {
  for (const [index, schema] of (Array.isArray(value) ? value : []).entries()) {
    const at = appendPointer(part.at, keyword, String(index));
    take(index, { schema: schema as JsonSchema, at, label: `${part.label} (${keyword} ${index})` });
  }
}
