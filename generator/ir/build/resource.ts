/** Where an operation sits in the client tree, and what it is called there: as the document says, else as its path suggests. */
import type { OpenApiDocument, OperationObject, Pointer } from '#document';
import { listsThings } from './lists-things.ts';
import { list, text } from './reader.ts';
import { callParts, customVerb, isVerb, segmentsOf } from './segments.ts';

export interface Seat {
  readonly resource: readonly string[];
  readonly methodName: string;
}

export interface SeatedOperation {
  readonly operation: OperationObject;
  readonly path: string;
  /** In capitals. */
  readonly method: string;
  readonly pathText?: string | undefined;
}

/** The resource of an operation, outermost first, and last its method; by the place of the operation. */
export type KnownSeats = ReadonlyMap<Pointer, readonly string[]>;

/**
 * Decides for one operation, knowing all paths: a static end below which there are ids is a collection. Who has a seat
 * already keeps it: it may not depend on what other paths come and go.
 */
export function createSeating(document: OpenApiDocument, known: KnownSeats): (seated: SeatedOperation) => Seat {
  const paths = Object.entries(document.paths).map(([path, item]) => [segmentsOf(path), item] as const);
  const collections = new Set(paths.flatMap(([segments]) => collectionOf(segments)));
  const methods = new Map(paths.map(([segments, item]) => [segments.join('/'), Object.keys(item.operations)]));
  return (seated) => {
    const { operation } = seated;
    const said = operation['x-etalon-resource'];
    const resource =
      typeof said === 'string'
        ? said.split('.').filter((part) => part !== '')
        : list(said).filter((part) => typeof part === 'string');
    const derived =
      seatOf(known.get(operation.origin)) ??
      derive(seated, { collections, methods, lists: listsThings(operation, document) });
    return {
      resource: said === undefined ? derived.resource : resource,
      methodName: text(operation['x-etalon-method']) ?? derived.methodName,
    };
  };
}

function seatOf(known: readonly string[] | undefined): Seat | undefined {
  const methodName = known?.at(-1);
  return known === undefined || methodName === undefined ? undefined : { resource: known.slice(0, -1), methodName };
}

/** `/agents/{id}` makes `/agents` a collection. */
function collectionOf(segments: readonly string[]): string[] {
  return segments.at(-1)?.startsWith('{') === true ? [segments.slice(0, -1).join('/')] : [];
}

interface Surroundings {
  /** Paths below which there are ids, without slash at the beginning. */
  readonly collections: ReadonlySet<string>;
  /** Path → its methods, in small letters. */
  readonly methods: ReadonlyMap<string, readonly string[]>;
  /** Whether the operation answers with many of a kind. */
  readonly lists: boolean;
}

function derive(seated: SeatedOperation, surroundings: Surroundings): Seat {
  const { path, method } = seated;
  const segments = segmentsOf(path);
  const names = segments.filter((segment) => !segment.startsWith('{'));
  if (names.length === 0) return byName(seated);
  const custom = customVerb(path);
  if (custom !== undefined) return { resource: names, methodName: custom };
  const last = segments.at(-1) ?? '';
  const call = callParts(last);
  if (call !== undefined)
    return { resource: [...names.slice(0, -1), ...call.slice(0, -1)], methodName: call.at(-1) ?? last };
  if (isAction(segments, surroundings)) return { resource: names.slice(0, -1), methodName: last };
  const isItem = last.startsWith('{');
  const isCollection = surroundings.lists || surroundings.collections.has(segments.join('/'));
  // If an item has no PATCH, POST to it is what updates it.
  const patches = surroundings.methods.get(segments.join('/'))?.includes('patch') === true;
  if (method === 'POST' && isItem && !patches) return { resource: names, methodName: 'update' };
  return { resource: names, methodName: verb(method, isItem || !isCollection) };
}

/** A path of variables alone tells nothing; `projects.files.undelete` does, and `Orders_get` with the tag Orders. */
function byName({ operation: { operationId, tags } }: SeatedOperation): Seat {
  const [, tag = '', method = ''] = /^([A-Za-z][A-Za-z0-9]*)_([A-Za-z].*)$/.exec(operationId) ?? [];
  if (tag !== '' && tags.some((each) => each.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase() === tag.toLowerCase()))
    return { resource: [tag], methodName: method };
  const parts = callParts(operationId) ?? [operationId];
  return { resource: parts.slice(0, -1), methodName: parts.at(-1) ?? operationId };
}

/**
 * `POST /runs/{id}/cancel`: a verb at the end is a method of what stands before it, `POST /runs/search` with runs below, too.
 * What begins like `getStatus` is one in any case.
 */
function isAction(segments: readonly string[], { collections, methods }: Surroundings): boolean {
  const [path, last = ''] = [segments.join('/'), segments.at(-1)];
  const before = segments.slice(0, -1);
  const [only, ...others] = methods.get(path) ?? [];
  if (others.length > 0 || last.startsWith('{') || collections.has(path) || before.length === 0) return false;
  if (isVerb(last)) return true;
  const isOfMany = before.at(-1)?.startsWith('{') === true || collections.has(before.join('/'));
  // A name that ends with one `s` is a plural, and no verb; `process` ends with two.
  return only === 'post' && isOfMany && !/[^s]s$/.test(last);
}

const verbs: Readonly<Record<string, readonly [ofCollection: string, ofItem: string]>> = {
  GET: ['list', 'retrieve'],
  POST: ['create', 'create'],
  PUT: ['replace', 'replace'],
  PATCH: ['update', 'update'],
  DELETE: ['delete', 'delete'],
};

function verb(method: string, ofItem: boolean): string {
  const known = Object.hasOwn(verbs, method) ? verbs[method] : undefined;
  return known?.[ofItem ? 1 : 0] ?? method.toLowerCase();
}
