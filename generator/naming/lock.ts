/** The name lock: once a name has been given to a place in a document, that place keeps it. */
import type { Pointer } from '#document';

/** Place → name. The place of a request variant ends in `?request`. */
export type NameLock = { readonly [place: Pointer]: LockedName };

export interface LockedName {
  readonly identifier: string;
  /** Without folder and extension. */
  readonly file: string;
}

/** `etalon.lock`: API → its names. */
export type LockFile = { readonly [api: string]: NameLock };

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
  return isRecord(value) && isName(value['identifier']) && isName(value['file']);
}

/** A lock file may have been edited: it must not lead out of the output folder or into the program text. */
function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[\p{ID_Continue}$-]+$/u.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
