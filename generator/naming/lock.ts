/** The name lock: once a name has been given to a place in a document, that place keeps it. */
import type { Pointer } from '#document';

/** Place → name. The place of a request variant ends in `?request`, that of a resource begins with `?resource`. */
export type NameLock = { readonly [place: Pointer]: LockedName };

export interface LockedName {
  readonly identifier: string;
  /** Without extension; the folder of its kind is left out. */
  readonly file: string;
  /** Of an operation: the resource that it belongs to, outermost first, and last the method that it wants to be. */
  readonly seat?: readonly string[];
  /** Of an operation: the method that it is, where that is another one. */
  readonly method?: string;
  /** Of an operation: the function that waits until it is over, where it has one. */
  readonly poll?: string;
  /** Of an operation: the function that makes what is not there, where it has one. */
  readonly orCreate?: string;
  /** Of a resource: the property of its parent. */
  readonly property?: string;
}

/** `etalon.lock`: API → its names. */
export type LockFile = { readonly [api: string]: NameLock };

/** Where operations sit in the client tree, by their place: the resource, and last the method. */
export function seatsOf(lock: NameLock): ReadonlyMap<Pointer, readonly string[]> {
  return new Map(
    Object.entries(lock).flatMap(([place, { seat }]) => (seat === undefined ? [] : [[place, seat] as const])),
  );
}

/** Reads the text of a lock file. Returns a sentence where it is none. */
export function parseLock(text: string): LockFile | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `the lock file is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (!isRecord(value)) return 'the lock file is not an object';
  for (const [api, names] of Object.entries(value)) {
    if (!isRecord(names)) return `the names of ${JSON.stringify(api)} are not an object`;
    const wrong = Object.entries(names).find(([, name]) => !isLockedName(name));
    if (wrong)
      return `the name of ${JSON.stringify(wrong[0])} in ${JSON.stringify(api)} needs an identifier and a file`;
  }
  return value as LockFile;
}

/** Stable text: places in order, one per line. */
export function formatLock(lock: LockFile): string {
  const apis = Object.keys(lock).sort();
  const lines = apis.map((api) => `  ${JSON.stringify(api)}: {\n${lockLines(lock[api] ?? {})}\n  }`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function lockLines(names: NameLock): string {
  return Object.keys(names)
    .sort()
    .map((place) => `    ${JSON.stringify(place)}: ${JSON.stringify(names[place])}`)
    .join(',\n');
}

function isLockedName(value: unknown): value is LockedName {
  if (!isRecord(value) || !isName(value['identifier']) || !isPath(value['file'])) return false;
  const { seat, method, property, poll, orCreate } = value;
  const isSeat = Array.isArray(seat) && seat.length > 0 && seat.every((part) => typeof part === 'string');
  return [
    seat === undefined || isSeat,
    ...[method, property, poll, orCreate].map((name) => name === undefined || isName(name)),
  ].every(Boolean);
}

/** A lock file may have been edited: it must not lead out of the output folder or into the program text. */
function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[\p{ID_Continue}$-]+$/u.test(value);
}

function isPath(value: unknown): boolean {
  return typeof value === 'string' && value.split('/').every(isName);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
