/** Holds an expected tree against a value: one finding per leaf, and what the tree's matchers saved. */
import { isObject, type Json, type JsonObject } from '#document';
import { Unresolved, resolveTree } from '../values/resolve.ts';
import { asReference, callOf } from '../values/reference.ts';
import { withValues } from '../values/scope.ts';
import type { Scope } from '../values/scope.ts';
import { differences } from './differences.ts';
import { matcherNodeOf, matchers, optionsOf } from './index.ts';
import { leafName, leavesOf } from './leaves.ts';
import type { Leaf } from './leaves.ts';
import type { Judge, Matcher, Mismatch, Options } from './matcher.ts';

export interface Finding {
  /** The leaf: `$.agent_id`. */
  readonly assertion: string;
  readonly outcome: 'pass' | 'fail' | 'untestable';
  readonly mismatches: readonly Mismatch[];
  /** Why it could not be judged. */
  readonly reason?: string;
}

export interface JudgeOptions {
  readonly scope: Scope;
  /** Milliseconds since 1970, at the time of the exchange. */
  readonly now: number;
}

export interface TreeJudgement {
  readonly findings: readonly Finding[];
  readonly saved: ReadonlyMap<string, Json>;
}

/** Judges every leaf; later leaves see what earlier ones saved. `actual` is undefined where there is nothing at all. */
export function judgeTree(tree: Json, actual: Json | undefined, options: JudgeOptions): TreeJudgement {
  const saved = new Map<string, Json>();
  const walk: Walk = { ...options, saved, path: [] };
  const findings = leavesOf(tree).map((leaf) => judgeLeaf(leaf, actual, walk));
  return { findings, saved };
}

interface Walk extends JudgeOptions {
  readonly saved: Map<string, Json>;
  readonly path: readonly (string | number)[];
}

function judgeLeaf(leaf: Leaf, root: Json | undefined, walk: Walk): Finding {
  const assertion = leafName(leaf);
  try {
    const mismatches = leafMismatches(leaf, root, walk);
    return { assertion, outcome: mismatches.length === 0 ? 'pass' : 'fail', mismatches };
  } catch (error) {
    if (error instanceof Unresolved) return { assertion, outcome: 'untestable', mismatches: [], reason: error.message };
    throw error;
  }
}

function leafMismatches(leaf: Leaf, root: Json | undefined, walk: Walk): readonly Mismatch[] {
  const actual = valueAt(root, leaf.path);
  const path = [...walk.path, ...leaf.path];
  if (leaf.kind === 'shape') return isObject(actual) ? [] : [{ path, expected: 'an object', found: actual }];
  if (leaf.kind === 'length') return lengthMismatches(leaf, actual, path);
  return valueMismatches(leaf.expected, actual, { ...walk, path });
}

function lengthMismatches(
  { expected }: Leaf,
  actual: Json | undefined,
  path: readonly (string | number)[],
): readonly Mismatch[] {
  if (!Array.isArray(actual)) return [{ path, expected: `a list of ${String(expected)} items`, found: actual }];
  return actual.length === expected
    ? []
    : [{ path, expected: `${String(expected)} items`, found: `${actual.length} items` }];
}

function valueMismatches(expected: Json, actual: Json | undefined, walk: Walk): readonly Mismatch[] {
  const node = matcherNodeOf(expected);
  if (node !== undefined) return matcherMismatches(node, actual, walk);
  const scope = withValues(walk.scope, walk.saved);
  if (isObject(expected) && callOf(expected)?.name === 'fixture') {
    return nested(walk)(resolveTree(expected, scope), actual, []);
  }
  return differences(resolveTree(expected, scope), actual, walk.path);
}

function matcherMismatches(node: JsonObject, actual: Json | undefined, walk: Walk): readonly Mismatch[] {
  const matcher = matchers.get(String(node['$match']));
  if (matcher === undefined) throw new Unresolved(`there is no matcher '${String(node['$match'])}'`);
  const judge: Judge = {
    now: walk.now,
    path: walk.path,
    resolve: (tree) => resolveTree(tree, withValues(walk.scope, walk.saved)),
    compare: (tree, value, inside = []) => nested(walk)(tree, value, inside),
  };
  const found = matcher.check(actual, resolvedOptions(matcher, optionsOf(node), walk), judge);
  const name = node['save'];
  if (found.length === 0 && typeof name === 'string' && actual !== undefined) walk.saved.set(name, actual);
  return found;
}

/** A tree inside a matcher: what it saves counts only if all of it fits. */
function nested(
  walk: Walk,
): (tree: Json, actual: Json | undefined, inside: readonly (string | number)[]) => readonly Mismatch[] {
  return (tree, actual, inside) => {
    const saved = new Map(walk.saved);
    const deeper: Walk = { ...walk, saved, path: [...walk.path, ...inside] };
    const mismatches = leavesOf(tree).flatMap((leaf) => leafMismatches(leaf, actual, deeper));
    if (mismatches.length === 0) for (const [name, value] of saved) walk.saved.set(name, value);
    return mismatches;
  };
}

/** Trees stay as they are, for the matcher to compare; everything else is a value. */
function resolvedOptions(matcher: Matcher, options: Options, walk: Walk): Options {
  const scope = withValues(walk.scope, walk.saved);
  const entries = Object.entries(options).map(([name, value]) => {
    const kind = matcher.options[name] ?? 'value';
    return [name, kind.startsWith('tree') && !isWholeList(kind, value) ? value : resolveTree(value, scope)] as const;
  });
  return Object.fromEntries(entries);
}

/** `items: $ids` stands for a list of trees as a whole. */
function isWholeList(kind: string, value: Json): boolean {
  return kind === 'trees!' && typeof value === 'string' && asReference(value) !== undefined;
}

function valueAt(root: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((value, segment) => {
    if (typeof segment === 'number') return Array.isArray(value) ? value[segment] : undefined;
    return isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }, root);
}
