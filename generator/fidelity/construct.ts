/** A thing that documents say: a field of an object of OpenAPI, or a keyword of a schema; how often, and where. */
import { appendPointer, type Pointer } from '#document';

export interface Tally {
  /** The object and its field: `parameter.style`, `schema.pattern`; for formats with their name: `schema.format int64`. */
  readonly name: string;
  /** The name alone, where it is an extension of somebody else. */
  readonly extension?: string;
  count: number;
  /** Absent where nobody asks. */
  readonly places?: Place[];
}

/** Where an object stands, and the name in it: most of the pointers that could be made of them nobody asks for. */
interface Place {
  readonly holder: Pointer;
  readonly key: string;
}

export function createTally(name: string, isAsked: (name: string) => boolean): Tally {
  const field = name.slice(name.lastIndexOf('.') + 1);
  if (field.startsWith('x-') && !field.startsWith('x-etalon-')) return { name, extension: field, count: 0 };
  return isAsked(name) ? { name, count: 0, places: [] } : { name, count: 0 };
}

export function pointersOf({ places = [] }: Tally): readonly Pointer[] {
  return places.map(({ holder, key }) => appendPointer(holder, key));
}
