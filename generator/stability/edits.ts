/** Random edits of a document: what comes, what goes, and what changes places. Each is decided by a list of numbers. */
import { isObject, type Json, type JsonObject } from '#document';

/** What an edit does to the set of things that there are. */
export type Nature = 'inserts' | 'removes' | 'reorders';

export interface Edit {
  readonly kind: EditKind;
  /** Chooses the places; any numbers will do. */
  readonly picks: readonly number[];
}

type Apply = (document: JsonObject, pick: (count: number) => number) => JsonObject;

/** Returns a new document; one in which there is nothing to edit comes back as it is. */
export function applyEdit(document: JsonObject, { kind, picks }: Edit): JsonObject {
  let turn = 0;
  const pick = (count: number) => (picks[turn++ % picks.length] ?? 0) % Math.max(1, count);
  return edits[kind].apply(document, pick);
}

export function natureOf(kind: EditKind): Nature {
  return edits[kind].nature;
}

const edits = {
  'schema inserted': { nature: 'inserts', apply: insertSchema },
  'operation inserted': { nature: 'inserts', apply: insertOperation },
  'tag inserted': {
    nature: 'inserts',
    apply: (document) => ({ ...document, tags: [...tagsOf(document), { name: 'new' }] }),
  },
  'property inserted': { nature: 'inserts', apply: insertProperty },
  'schema removed': {
    nature: 'removes',
    apply: (document, pick) => within(document, schemasAt, (all) => without(all, pick)),
  },
  'path removed': {
    nature: 'removes',
    apply: (document, pick) => within(document, ['paths'], (all) => without(all, pick)),
  },
  'tag removed': {
    nature: 'removes',
    apply: (document, pick) => ({ ...document, tags: tagsOf(document).toSpliced(pick(9), 1) }),
  },
  'property removed': {
    nature: 'removes',
    apply: (document, pick) => inProperties(document, pick, (all) => without(all, pick)),
  },
  'schemas reordered': {
    nature: 'reorders',
    apply: (document, pick) => within(document, schemasAt, (all) => shuffled(all, pick)),
  },
  'paths reordered': {
    nature: 'reorders',
    apply: (document, pick) => within(document, ['paths'], (all) => shuffled(all, pick)),
  },
  'members of operations reordered': { nature: 'reorders', apply: reorderOperations },
  'sections reordered': { nature: 'reorders', apply: (document, pick) => shuffled(document, pick) },
  'tags reordered': { nature: 'reorders', apply: (document) => ({ ...document, tags: tagsOf(document).toReversed() }) },
} as const satisfies { readonly [kind: string]: { readonly nature: Nature; readonly apply: Apply } };

export type EditKind = keyof typeof edits;

export const editKinds = Object.keys(edits) as readonly EditKind[];

const schemasAt = ['components', 'schemas'];

/** Names that are after what others have: their types, their files, their spelling. */
export const envious = [
  'Pet',
  'pet',
  'PetInput',
  'ListPetsResponses',
  'listPets',
  'pet-list',
  'PetSchema',
  'Error',
  'index',
  'pets',
];

function insertSchema(document: JsonObject, pick: Parameters<Apply>[1]): JsonObject {
  return within(document, schemasAt, (all) => {
    const name = envious[pick(envious.length)] ?? 'Pet';
    if (Object.hasOwn(all, name)) return all;
    const [other] = Object.keys(all);
    const schema: Json =
      pick(2) === 0 || other === undefined
        ? { type: 'object', properties: { id: { type: 'string', readOnly: true }, kind: { enum: ['a', 'b'] } } }
        : {
            type: 'array',
            items: { $ref: `#/components/schemas/${other.replaceAll('~', '~0').replaceAll('/', '~1')}` },
          };
    return inserted(all, [name, schema], pick);
  });
}

const paths = [
  '/pets',
  '/pets/{id}',
  '/pets/{id}/list',
  '/pet_s',
  '/pet-s',
  '/pets/{id}/walk',
  '/pets/{id}/walk/{n}',
  '/v1/pets',
  '/',
];
const ids = ['listPets', 'list_pets', 'listPetsOperation', 'ListPets', 'getPet', 'delete', 'pets'];

function insertOperation(document: JsonObject, pick: Parameters<Apply>[1]): JsonObject {
  return within(document, ['paths'], (all) => {
    const path = paths[pick(paths.length)] ?? '/';
    const method = ['get', 'post', 'delete'][pick(3)] ?? 'get';
    const item = isObject(all[path]) ? all[path] : {};
    const wanted = ids[pick(ids.length)] ?? 'listPets';
    const isTaken = JSON.stringify(all).includes(`"operationId":${JSON.stringify(wanted)}`);
    if (Object.hasOwn(item, method) || Object.hasOwn(item, '$ref')) return all;
    const operation = { ...(isTaken ? {} : { operationId: wanted }), parameters: parametersOf(path), responses: {} };
    const entry = [path, inserted(item, [method, operation], pick)] as const;
    return Object.hasOwn(all, path) ? { ...all, [path]: entry[1] } : inserted(all, entry, pick);
  });
}

export function parametersOf(path: string): readonly Json[] {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function insertProperty(document: JsonObject, pick: Parameters<Apply>[1]): JsonObject {
  return inProperties(document, pick, (all) => inserted(all, ['inserted', { type: 'integer' }], pick));
}

/** Only such operations are looked at as have it; order within a schema is meaning, that of an operation's members is none. */
function reorderOperations(document: JsonObject, pick: Parameters<Apply>[1]): JsonObject {
  return within(document, ['paths'], (all) =>
    mapped(all, (item) => (isObject(item) ? mapped(item, (one) => (isObject(one) ? shuffled(one, pick) : one)) : item)),
  );
}

function inProperties(
  document: JsonObject,
  pick: Parameters<Apply>[1],
  change: (all: JsonObject) => JsonObject,
): JsonObject {
  return within(document, schemasAt, (all) => {
    const having = Object.entries(all).filter(([, schema]) => isObject(schema) && isObject(schema['properties']));
    const [name, schema] = having[pick(having.length)] ?? [];
    if (name === undefined || !isObject(schema ?? null)) return all;
    return { ...all, [name]: within(schema as JsonObject, ['properties'], change) };
  });
}

/** Changes an object that is there; another document has none, and stays. */
function within(value: JsonObject, path: readonly string[], change: (all: JsonObject) => JsonObject): JsonObject {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const member = value[key];
  return isObject(member) ? { ...value, [key]: within(member, rest, change) } : value;
}

function inserted(all: JsonObject, entry: readonly [string, Json], pick: (count: number) => number): JsonObject {
  const entries = Object.entries(all);
  return Object.fromEntries(entries.toSpliced(pick(entries.length + 1), 0, [...entry]));
}

function without(all: JsonObject, pick: (count: number) => number): JsonObject {
  const entries = Object.entries(all);
  return Object.fromEntries(entries.toSpliced(pick(entries.length), 1));
}

function shuffled(all: JsonObject, pick: (count: number) => number): JsonObject {
  const waiting = Object.entries(all);
  const entries = Object.keys(all).flatMap(() => waiting.splice(pick(waiting.length), 1));
  return Object.fromEntries(entries);
}

function mapped(all: JsonObject, change: (member: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(all).map(([name, member]) => [name, change(member)]));
}

function tagsOf(document: JsonObject): readonly Json[] {
  const { tags } = document;
  return Array.isArray(tags) ? tags : [];
}
