/** One action of an overlay, applied to a document: a new document, sharing what did not change. */
import type { Json } from '../json.ts';
import type { Selected } from './select.ts';
import { isObject } from '../json.ts';

/** Removes the places that were selected. */
export function removePlaces(root: Json, places: readonly Selected[]): Json {
  // From the end, so that the positions of list items stay true.
  return places
    .toReversed()
    .reduce((document, { segments }) => replaceAt(document, segments, () => undefined) ?? null, root);
}

/** Objects are merged member by member, lists grow, everything else is replaced (Overlay 1.0 §4.4.3). */
export function updatePlaces(root: Json, places: readonly Selected[], update: Json): Json {
  return places.reduce(
    (document, { segments }) =>
      replaceAt(document, segments, (value) => (Array.isArray(value) ? [...value, update] : merge(value, update))) ??
      null,
    root,
  );
}

function merge(target: Json, update: Json): Json {
  if (Array.isArray(target) && Array.isArray(update)) return [...target, ...update];
  if (!isObject(target) || !isObject(update)) return update;
  const merged = new Map(Object.entries(target));
  for (const [key, value] of Object.entries(update)) {
    const present = merged.get(key);
    merged.set(key, present === undefined ? value : merge(present, value));
  }
  return Object.fromEntries(merged);
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
