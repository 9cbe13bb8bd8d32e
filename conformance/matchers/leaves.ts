/** The leaves of an expected tree: each is one assertion, with a path that names it. */
import { isObject, type Json } from '#document';
import { formatPath } from '../values/path.ts';
import { callOf } from '../values/reference.ts';
import { matcherNodeOf } from './index.ts';

export interface Leaf {
  /** Where it stands, in the tree and in the value under judgement. */
  readonly path: readonly (string | number)[];
  /** `length`: the list has as many items as the tree; `shape`: it is an object at all. */
  readonly kind: 'value' | 'length' | 'shape';
  readonly expected: Json;
}

/** In document order. A list gives its length and its items; an empty object only asks for an object. */
export function leavesOf(tree: Json, path: readonly (string | number)[] = []): readonly Leaf[] {
  if (Array.isArray(tree)) {
    const items = tree.flatMap((item: Json, index) => leavesOf(item, [...path, index]));
    return [{ path, kind: 'length', expected: tree.length }, ...items];
  }
  if (!isObject(tree) || matcherNodeOf(tree) !== undefined || callOf(tree) !== undefined)
    return [{ path, kind: 'value', expected: tree }];
  const members = Object.entries(tree);
  if (members.length === 0) return [{ path, kind: 'shape', expected: tree }];
  return members.flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

/** Unique in its tree: `$.turn.steps.length`, `$.agent_id`. */
export function leafName(leaf: Leaf): string {
  return leaf.kind === 'length' ? `${formatPath(leaf.path)}.length` : formatPath(leaf.path);
}
