/** What a Stainless config comes to: additions to the document, and names for its schemas. */
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Json, JsonObject, Pointer } from '../json.ts';
import type { Cursor } from '../source/cursor.ts';

/** Merged into the document where the segments lead. */
export interface Update {
  readonly segments: readonly string[];
  readonly update: Json;
}

export interface Shaping {
  readonly updates: readonly Update[];
  /** Place of a schema in the document → what its type shall be called. */
  readonly names: { readonly [pointer: Pointer]: string };
}

/** What the readers of the config have at hand. */
export interface Surroundings {
  readonly document: JsonObject;
  readonly reporter: Reporter<Cursor>;
}
