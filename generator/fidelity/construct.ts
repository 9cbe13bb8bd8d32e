/** A thing that a document says: a field of an object of OpenAPI, or a keyword of a schema, at a place. */
import type { Pointer } from '#document';

export interface Construct {
  /** The object and its field: `parameter.style`, `schema.pattern`; for formats with their name: `schema.format int64`. */
  readonly name: string;
  readonly pointer: Pointer;
}
