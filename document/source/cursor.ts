/** A value together with where it stands: the way every reader walks a document. */
import type { Json, Pointer } from '../json.ts';
import type { Source } from './source.ts';
import { isObject } from '../json.ts';
import { appendPointer, formatPointer, memberOf } from '../pointer.ts';

export interface Cursor {
  readonly source: Source;
  readonly value: Json;
  /** The key in the parent; empty at the root. */
  readonly key: string;
  readonly parent?: Cursor;
  /** The reference that was followed to come here. */
  readonly via?: Cursor;
}

/** The root of a file; null stands for a file that could not be parsed. */
export function rootCursor(source: Source, via?: Cursor): Cursor {
  return { source, value: source.value ?? null, key: '', ...(via === undefined ? {} : { via }) };
}

/** The own member or item `key`, or undefined. */
export function child(cursor: Cursor, key: string): Cursor | undefined {
  const value = memberOf(cursor.value, key);
  return value === undefined ? undefined : { source: cursor.source, value, key, parent: cursor };
}

/** All members of an object, or items of a list, in order. */
export function children(cursor: Cursor): Cursor[] {
  const { source, value } = cursor;
  if (Array.isArray(value))
    return value.map((item: Json, index) => ({ source, value: item, key: String(index), parent: cursor }));
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, member]) => ({ source, value: member, key, parent: cursor }));
}

/** The same place with another value, for what is read differently from how it is written. */
export function withValue(cursor: Cursor, value: Json): Cursor {
  return { ...cursor, value };
}

/** The same place, reached by following the reference at `via`. */
export function withVia(cursor: Cursor, via: Cursor): Cursor {
  return cursor.parent === undefined ? { ...cursor, via } : { ...cursor, parent: withVia(cursor.parent, via) };
}

/** The segments from the root of the file. */
export function segmentsOf(cursor: Cursor): string[] {
  const segments: string[] = [];
  for (let at: Cursor = cursor; at.parent !== undefined; at = at.parent) segments.push(at.key);
  return segments.toReversed();
}

/** The pointer in its file. */
export function pointerOf(cursor: Cursor): Pointer {
  return formatPointer(segmentsOf(cursor));
}

/** One text per place in one file. */
export function identityOf(cursor: Cursor): string {
  return appendPointer(`${cursor.source.uri}#`, ...segmentsOf(cursor));
}

/** The references that were followed to come here, innermost first, at most ten. */
export function referencesTo(cursor: Cursor): Cursor[] {
  const references: Cursor[] = [];
  let via = fileRoot(cursor).via;
  while (via !== undefined && references.length < 10) {
    references.push(via);
    via = fileRoot(via).via;
  }
  return references;
}

/** The root of the file that a cursor stands in. */
export function fileRoot(cursor: Cursor): Cursor {
  let at = cursor;
  while (at.parent !== undefined) at = at.parent;
  return at;
}
