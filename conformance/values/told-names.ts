/** Which of the values that a tree refers to came from the target. */
import { isObject, type Json } from '#document';
import { callOf, referencesOf } from './reference.ts';
import type { Scope } from './scope.ts';

/** Names in the tree, and in the fixtures that it takes, that the suite did not give a value itself. */
export function toldNames(tree: Json, scope: Scope): readonly string[] {
  const trees = [tree, ...fixturesIn(tree).flatMap((name) => scope.fixtures.get(name) ?? [])];
  const names = trees.flatMap((one) => referencesOf(one).map(({ name }) => name));
  return [...new Set(names)].filter((name) => !scope.own.has(name));
}

function fixturesIn(tree: Json): readonly string[] {
  if (Array.isArray(tree)) return tree.flatMap((item: Json) => fixturesIn(item));
  if (!isObject(tree)) return [];
  const call = callOf(tree);
  if (call?.name === 'fixture') return typeof call.argument === 'string' ? [call.argument] : [];
  return Object.values(tree).flatMap((value) => fixturesIn(value));
}
