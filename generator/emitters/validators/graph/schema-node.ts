/** One schema of a document, at its place, and the base its references start from. */
import { appendPointer, type Json, type JsonSchema, type Pointer } from '#document';

export interface SchemaNode {
  /** Where it stands in the document. */
  readonly pointer: Pointer;
  readonly schema: JsonSchema;
  /** The absolute URI that its references are resolved against (`$id` of the nearest resource). */
  readonly base: string;
  /** The schema that holds this one in its `allOf`. */
  readonly around: SchemaNode | undefined;
  /** Keyword → what it holds, with its key or index, or under the empty key; undefined where that is no schema. */
  held: ReadonlyMap<string, readonly HeldEntry[]>;
  /** What was found out about it: it is asked for many times. */
  readonly found: Found;
}

/** Undefined is what a keyword holds in the place of a schema. */
export type HeldEntry = readonly [key: string, node: SchemaNode | undefined];

/** Undefined where nobody has asked yet. */
export interface Found {
  conjuncts: readonly SchemaNode[] | undefined;
  /** Null where the schema has no types. */
  types: readonly string[] | null | undefined;
  asserting: readonly string[] | undefined;
}

/** The value of a keyword, or undefined; boolean schemas have none. */
export function keyword(node: SchemaNode, name: string): Json | undefined {
  const { schema } = node;
  return typeof schema === 'object' && Object.hasOwn(schema, name) ? schema[name] : undefined;
}

/** The pointer of what stands under a key. */
export function below(pointer: Pointer, ...keys: readonly (string | number)[]): Pointer {
  return appendPointer(pointer, ...keys.map(String));
}
