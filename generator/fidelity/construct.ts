/** A thing that a document says: a field of an object of OpenAPI, or a keyword of a schema, at a place. */
import { appendPointer, type Pointer } from '#document';

export interface Construct {
  /** The object and its field: `parameter.style`, `schema.pattern`; for formats with their name: `schema.format int64`. */
  readonly name: string;
  /** Where the object stands, and the name in it: most of the pointers that could be made of them nobody asks for. */
  readonly holder: Pointer;
  readonly key: string;
}

export function pointerOf({ holder, key }: Construct): Pointer {
  return appendPointer(holder, key);
}
