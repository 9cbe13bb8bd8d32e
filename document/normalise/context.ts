/** What every reader of the normaliser is handed. */
import type { Json, Pointer } from '../json.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Cursor } from '../source/cursor.ts';
import type { References } from '../source/references.ts';
import type { SharedComponents } from './shared-components.ts';
import type { SchemaRegistry } from './schemas/registry.ts';

export interface Context {
  readonly root: Cursor;
  readonly reporter: Reporter<Cursor>;
  readonly references: References;
  readonly schemas: SchemaRegistry;
  /** Pointer in the normalised document → where it came from. */
  readonly origins: Map<Pointer, Cursor>;
  readonly components: SharedComponents;
  /** The path items being read, outermost first, by identity. */
  readonly openPathItems: Set<string>;
  /** How many path items were read within others, as callbacks. */
  readonly callbacks: { count: number };
}

/** A reader of one OpenAPI object; `origin` is its pointer in the normalised document. */
export type Reader<Result> = (context: Context, cursor: Cursor, origin: Pointer) => Result;

/** Entries into an object whose keys may be `__proto__` too; undefined values are left out. */
export function recordOf<Value>(entries: Iterable<readonly [string, Value | undefined]>): {
  readonly [key: string]: Value;
} {
  const present: [string, Value][] = [];
  for (const [key, value] of entries) if (value !== undefined) present.push([key, value]);
  return Object.fromEntries(present);
}

/** Fields that can be undefined become optional. */
type Compacted<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/** An object without its undefined members. */
export function compact<Fields extends object>(fields: Fields): Compacted<Fields> {
  const kept: Partial<Fields> = {};
  for (const key of Object.keys(fields) as (keyof Fields)[]) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as object as Compacted<Fields>;
}

/** What a JSON value is, in words: `a list`, `null`. */
export function describe(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
