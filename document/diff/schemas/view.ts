/** A schema as it is compared: `allOf` folded in, types as a set, whatever is written how. */
import { isObject, type Json, type Pointer } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import type { JsonSchema, OpenApiDocument } from '../../open-api.ts';
import { isNull, locate, type Located } from './located.ts';
import { readPart } from './read-part.ts';

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
  /** Which keywords they stand under, where there are several of them. */
  readonly unions: ReadonlySet<string>;
  /** Further subschemas, by their keyword and name. */
  readonly others: ReadonlyMap<string, Located>;
  /** All that is no subschema and is not above. */
  readonly keywords: ReadonlyMap<string, Json>;
}

/** What a schema says, with everything that `allOf` and a reference with siblings bring along. */
export function viewOf(located: Located, document: OpenApiDocument): View {
  const parts = partsOf(located, document, new Set());
  const draft = draftOf(located);
  for (const part of parts) readPart(draft, part);
  return located.withoutNull ? withoutNull(draft) : draft;
}

function withoutNull(draft: Draft): View {
  const { types, values, alternatives } = draft;
  return {
    ...draft,
    ...(types && { types: new Set([...types].filter((type) => type !== 'null')) }),
    ...(values && { values: values.filter((value) => value !== null) }),
    alternatives: alternatives.filter(({ schema }) => !isNull(schema)),
  };
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
export interface Draft extends View {
  never: boolean;
  types?: ReadonlySet<string>;
  values?: readonly Json[];
  additional?: Located;
  items?: Located;
  readonly properties: Map<string, Located>;
  readonly required: Set<string>;
  readonly alternatives: Located[];
  readonly unions: Set<string>;
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
    unions: new Set(),
    others: new Map(),
    keywords: new Map(),
  };
}
