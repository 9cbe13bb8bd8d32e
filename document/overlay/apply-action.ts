/** One action of an overlay, applied to a document: a new document, sharing what did not change. */
import type { Json } from '../json.ts';
import { isObject } from '../json.ts';
import { appendPointer } from '../pointer.ts';
import type { FoundPlace } from './find-places.ts';

/** Removes the places that were found. */
export function removePlaces(root: Json, places: readonly FoundPlace[]): Json {
  // From the end, so that the positions of list items stay true.
  return [...places]
    .sort((left, right) => -inOrder(left.segments, right.segments))
    .reduce((document, { segments }) => replaceAt(document, segments, () => undefined) ?? null, root);
}

/** Places in one list by their positions. */
function inOrder(left: readonly string[], right: readonly string[]): number {
  const index = left.findIndex((segment, at) => segment !== right[at]);
  const [one, other] = [left[index], right[index]];
  if (one === undefined || other === undefined) return left.length - right.length;
  return Number(one) - Number(other) || (one < other ? -1 : 1);
}

export interface Updated {
  readonly document: Json;
  /** Places whose value is of another kind than what was to be merged with it. */
  readonly unlike: readonly string[];
}

/** Objects are merged member by member, lists grow, single values are replaced (Overlay 1.2, Action Object). */
export function updatePlaces(root: Json, places: readonly FoundPlace[], update: Json): Updated {
  const unlike: string[] = [];
  const document = places.reduce(
    (current, { segments }) =>
      replaceAt(current, segments, (value) =>
        Array.isArray(value)
          ? [...value, ...(Array.isArray(update) ? update : [update])]
          : merge(value, update, { at: appendPointer('#', ...segments), unlike }),
      ) ?? null,
    root,
  );
  return { document, unlike };
}

interface Merging {
  readonly at: string;
  readonly unlike: string[];
}

/** Where the kinds differ, the new value is meant; but null is a member that was left empty, and changes nothing. */
function merge(target: Json, update: Json, { at, unlike }: Merging): Json {
  if (Array.isArray(target) && Array.isArray(update)) return [...target, ...update];
  if (!isObject(target) || !isObject(update)) {
    if (kindOf(target) === kindOf(update)) return update;
    unlike.push(at);
    return update === null ? target : update;
  }
  const merged = new Map(Object.entries(target));
  for (const [key, value] of Object.entries(update)) {
    const present = merged.get(key);
    merged.set(key, present === undefined ? value : merge(present, value, { at: appendPointer(at, key), unlike }));
  }
  return Object.fromEntries(merged);
}

/** What values are as far as they can be merged. */
export function kindOf(value: Json): 'list' | 'object' | 'single value' {
  if (Array.isArray(value)) return 'list';
  return isObject(value) ? 'object' : 'single value';
}

/** Undefined from `change` removes the place. */
function replaceAt(
  value: Json,
  segments: readonly string[],
  change: (value: Json) => Json | undefined,
): Json | undefined {
  const [key, ...rest] = segments;
  if (key === undefined) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, member]: [string, Json]) => {
    const changed = name === key ? replaceAt(member, rest, change) : member;
    return changed === undefined ? [] : [[name, changed] as const];
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
