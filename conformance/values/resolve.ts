/** Replaces the references, fixtures and function calls of a tree by their values. */
import { isObject, type Json, type JsonObject } from '#document';
import { treeFunctions } from './functions.ts';
import { select } from './path.ts';
import { asReference, callOf, embeddedReferences } from './reference.ts';
import type { Reference } from './reference.ts';
import type { Scope } from './scope.ts';

/** Thrown inside the exam when a tree needs a value that no earlier step has given; the step is then untestable. */
export class Unresolved extends Error {
  override readonly name = 'Unresolved';
}

/**
 * The tree with every reference replaced. `$match` nodes stay, with their options resolved.
 * @throws Unresolved when a value is missing.
 */
export function resolveTree(tree: Json, scope: Scope): Json {
  if (typeof tree === 'string') return resolveText(tree, scope);
  if (Array.isArray(tree)) return tree.map((item: Json) => resolveTree(item, scope));
  return isObject(tree) ? resolveObject(tree, scope) : tree;
}

/** The value of a reference; undefined if nothing was saved under the name or nothing stands at the path. */
export function lookUp(reference: Reference, scope: Scope): Json | undefined {
  return select(scope.values.get(reference.name), reference.path);
}

/** Why a reference has no value. */
function whyUnresolved(name: string, scope: Scope): string {
  const reason = scope.missing.get(name);
  if (reason !== undefined) return `$${name} has no value: ${reason}`;
  return scope.values.has(name)
    ? `$${name} has nothing at that path`
    : `$${name} has no value: no earlier step gave one`;
}

function resolveText(text: string, scope: Scope): Json {
  if (text.startsWith('$$')) return text.slice(1);
  const whole = asReference(text);
  if (whole !== undefined) return must(whole, scope);
  return embeddedReferences(text).reduce(
    (result, { source, reference }) => result.replace(source, () => plainText(must(reference, scope))),
    text,
  );
}

function resolveObject(tree: JsonObject, scope: Scope): Json {
  const call = callOf(tree);
  if (call === undefined)
    return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, resolveTree(value, scope)]));
  if (call.name === 'fixture') return fixture(call.argument, scope);
  const apply = treeFunctions.get(call.name);
  if (apply === undefined) throw new Unresolved(`$${call.name} is not a function of trees`);
  const result = apply(resolveTree(call.argument, scope));
  if ('problem' in result) throw new Unresolved(`$${call.name} ${result.problem}`);
  return result.value;
}

function fixture(name: Json, scope: Scope): Json {
  const value = typeof name === 'string' ? scope.fixtures.get(name) : undefined;
  if (value === undefined) throw new Unresolved(`there is no fixture ${JSON.stringify(name)}`);
  return resolveTree(value, scope);
}

function must(reference: Reference, scope: Scope): Json {
  const value = lookUp(reference, scope);
  if (value === undefined) throw new Unresolved(whyUnresolved(reference.name, scope));
  return value;
}

function plainText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
