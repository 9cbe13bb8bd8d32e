/** A schema as it is compared: `allOf` folded in, types as a set, whatever is written how. */
import { isObject, type Json, type JsonObject, type Pointer } from '../../json.ts';
import { appendPointer, resolvePointer } from '../../pointer.ts';
import type { JsonSchema, OpenApiDocument } from '../../open-api.ts';

/** A schema, where it stands, and how a reader is told about the place. */
export interface Located {
  readonly schema: JsonSchema;
  readonly at: Pointer;
  readonly label: string;
  /** What else is said of the same value, by other members of an `allOf`. */
  readonly also?: readonly Located[];
}

export interface View {
  readonly at: Pointer;
  readonly label: string;
  /** Nothing is valid. */
  readonly never: boolean;
  /** Absent: any. */
  readonly types?: ReadonlySet<string>;
  /** Of `enum` and `const`. */
  readonly values?: readonly Json[];
  readonly properties: ReadonlyMap<string, Located>;
  readonly required: ReadonlySet<string>;
  readonly additional?: Located;
  readonly items?: Located;
  readonly alternatives: readonly Located[];
  /** Further subschemas, by their keyword and name. */
  readonly others: ReadonlyMap<string, Located>;
  /** All that is no subschema and is not above. */
  readonly keywords: ReadonlyMap<string, Json>;
}

/** The schema that a place refers to, however often it is passed on; the place itself where it refers to nothing. */
export function followed(located: Located, document: OpenApiDocument): Located {
  let current = located;
  for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
    const target = targetOf(current, document);
    if (target === undefined) return current;
    current = target;
  }
  return current;
}

const LONGEST_CHAIN = 32;

function targetOf({ schema, also }: Located, document: OpenApiDocument): Located | undefined {
  if (also !== undefined) return undefined;
  const at = isObject(schema) ? schema['$ref'] : undefined;
  if (typeof at !== 'string' || !isObject(schema) || Object.keys(schema).some((key) => isTelling(key)))
    return undefined;
  return locate(at, document);
}

/** A reference with siblings that say something is a schema of its own; one with a description is not. */
function isTelling(keyword: string): boolean {
  return keyword !== '$ref' && keyword !== 'description' && keyword !== 'summary' && keyword !== 'title';
}

function locate(at: Pointer, document: OpenApiDocument): Located | undefined {
  const schema = resolvePointer(document as unknown as Json, at);
  if (typeof schema !== 'boolean' && !isObject(schema)) return undefined;
  return { schema, at, label: decodeURIComponent(at.split('/').at(-1) ?? at) };
}

/** What a schema says, with everything that `allOf` and a reference with siblings bring along. */
export function viewOf(located: Located, document: OpenApiDocument): View {
  const parts = partsOf(located, document, new Set());
  const draft = draftOf(located);
  for (const part of parts) take(draft, part);
  return draft;
}

function partsOf(located: Located, document: OpenApiDocument, seen: Set<Pointer>): readonly Located[] {
  if (seen.has(located.at) || seen.size > MOST_PARTS) return [];
  seen.add(located.at);
  const { schema, at, label, also = [] } = located;
  const others = also.flatMap((one) => partsOf(one, document, seen));
  if (!isObject(schema)) return [located, ...others];
  const reference = typeof schema['$ref'] === 'string' ? locate(schema['$ref'], document) : undefined;
  const members = Array.isArray(schema['allOf']) ? schema['allOf'] : [];
  const brought = members.map((member, index) => ({
    schema: member as JsonSchema,
    at: appendPointer(at, 'allOf', String(index)),
    label,
  }));
  return [
    located,
    ...(reference === undefined ? [] : partsOf(reference, document, seen)),
    ...brought.flatMap((member) => partsOf(member, document, seen)),
    ...others,
  ];
}

const MOST_PARTS = 200;

/** A view while it is put together; the first who says something is heard, sets are intersected or united. */
interface Draft extends View {
  never: boolean;
  types?: ReadonlySet<string>;
  values?: readonly Json[];
  additional?: Located;
  items?: Located;
  readonly properties: Map<string, Located>;
  readonly required: Set<string>;
  readonly alternatives: Located[];
  readonly others: Map<string, Located>;
  readonly keywords: Map<string, Json>;
}

function draftOf({ at, label }: Located): Draft {
  return {
    at,
    label,
    never: false,
    properties: new Map(),
    required: new Set(),
    alternatives: [],
    others: new Map(),
    keywords: new Map(),
  };
}

function take(draft: Draft, part: Located): void {
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
const alternative: Reader = (draft, said) => eachMember(said, (_, schema) => draft.alternatives.push(schema));
const single: Reader = (draft, said) => keepFirst(draft.others, said.keyword, under(said, ` (${said.keyword})`));
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
  ['items', (draft, said) => void (draft.items = together(draft.items, under(said, '[]')))],
  ['oneOf', alternative],
  ['anyOf', alternative],
  [
    'prefixItems',
    (draft, said) => eachMember(said, (index, schema) => keepFirst(draft.others, `item ${index}`, schema)),
  ],
  ['patternProperties', named('pattern')],
  ['dependentSchemas', named('dependent')],
  ...['not', 'if', 'then', 'else', 'contains', 'propertyNames', 'unevaluatedProperties', 'unevaluatedItems'].map(
    (keyword): [string, Reader] => [keyword, single],
  ),
]);

function readKeyword(draft: Draft, { keyword, value }: Said): void {
  keepFirst(draft.keywords, keyword, value);
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
