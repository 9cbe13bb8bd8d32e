/** What is judged: a schema of the document, and what was generated for it. */
import type { JsonSchema, Pointer } from '#document';

/** Who writes the value: the client writes requests, the server responses. */
export type Direction = 'request' | 'response';

export interface Subject {
  /** As shown to people. */
  readonly name: string;
  readonly pointer: Pointer;
  readonly json: JsonSchema;
  readonly direction: Direction;
  /** Whether the other direction has a type of its own. */
  readonly split: boolean;
  /** A type expression, where `Ours` is the index of all types. */
  readonly type: string;
  readonly validate: (value: unknown) => readonly unknown[];
  /** The name in `components.schemas`, for schemas that have one. */
  readonly component?: string;
}

/** Named schemas, which references lead to. */
export type NamedSchemas = ReadonlyMap<Pointer, JsonSchema>;
