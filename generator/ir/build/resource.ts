/** Where an operation sits in the client tree, and what it is called there: as the document says, else as its path suggests. */
import type { OpenApiDocument, OperationObject, Pointer } from '#document';
import { list, text } from './reader.ts';

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
  const collections = new Set(Object.keys(document.paths).flatMap(collectionOf));
  return ({ operation, path, method }) => {
    const said = operation['x-etalon-resource'];
    const resource =
      typeof said === 'string'
        ? said.split('.').filter((part) => part !== '')
        : list(said).filter((part) => typeof part === 'string');
    const derived = seatOf(known.get(operation.origin)) ?? derive(path, method, collections);
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
function collectionOf(path: string): string[] {
  const end = /^(.*)\/\{[^/]*\}$/.exec(path)?.[1];
  return end === undefined ? [] : [end];
}

function derive(path: string, method: string, collections: ReadonlySet<string>): Seat {
  const segments = path.split('/').filter((segment) => segment !== '' && !isPrefix(segment));
  const names = segments.filter((segment) => !segment.startsWith('{'));
  const last = segments.at(-1) ?? '';
  const isItem = last.startsWith('{');
  // `POST /runs/{id}/cancel`: a verb at the end is a method of what stands before it.
  const isAction = method === 'POST' && !isItem && (segments.at(-2) ?? '').startsWith('{') && !collections.has(path);
  if (isAction) return { resource: names.slice(0, -1), methodName: last };
  return { resource: names, methodName: verb(method, isItem || !collections.has(path)) };
}

function isPrefix(segment: string): boolean {
  return /^(api|rest|v\d+([.-]\d+)*((alpha|beta)\d*)?)$/i.test(segment);
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
