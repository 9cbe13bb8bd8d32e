/** An edit whose meaning is known beforehand, so that what is said of it can be judged. */
import type { ChangeClass, ChangeCode, Side } from '#document';

/** JSON that is changed in place. */
export interface Tree {
  [name: string]: unknown;
}

/** Something that is to be said, and nothing else. */
export type Expected = `${ChangeClass} ${Side} ${ChangeCode}`;

export interface Edited {
  /** What must be said: all of it, and nothing beside it but what is in `allowed`. */
  readonly expected: readonly Expected[];
  /** What may be said beside it. */
  readonly allowed?: readonly Expected[];
  /** Where it happened, in the document as it is written: places that are told must lie in, or around, these. */
  readonly at: readonly string[];
}

export interface Scene {
  /** The document as it is written, a copy that may be changed. */
  readonly document: Tree;
  /** Which sides of exchanges each named schema is seen on; those that are read in a way of their own are left out. */
  readonly sides: ReadonlyMap<string, readonly ('request' | 'response')[]>;
  /** One of several; undefined where there is none. */
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
}

export interface KnownEdit {
  readonly title: string;
  /** Changes the document; undefined where it has no place for this edit. */
  readonly edit: (scene: Scene) => Edited | undefined;
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function treeAt(tree: unknown, ...path: readonly string[]): Tree {
  let current = tree;
  for (const name of path) current = isTree(current) && Object.hasOwn(current, name) ? current[name] : undefined;
  return isTree(current) ? current : {};
}
