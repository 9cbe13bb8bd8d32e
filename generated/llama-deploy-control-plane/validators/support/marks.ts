// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Notes which parts of a value have been evaluated: properties by name, items by index. */
import { objectOf, ownProperty } from './objects.ts';
import type { Pattern } from './patterns.ts';

export function markNames(value: unknown, seen: Set<unknown>, names: readonly string[]): void {
  const object = objectOf(value);
  if (object === undefined) return;
  for (const name of names) if (ownProperty(object, name) !== undefined) seen.add(name);
}

export function markMatching(value: unknown, seen: Set<unknown>, pattern: Pattern): void {
  for (const name of Object.keys(objectOf(value) ?? {})) if (pattern.test(name)) seen.add(name);
}

export function markProperties(value: unknown, seen: Set<unknown>): void {
  for (const name of Object.keys(objectOf(value) ?? {})) seen.add(name);
}

/** The first so many items, or all. */
export function markItems(value: unknown, seen: Set<unknown>, count: number = Infinity): void {
  if (!Array.isArray(value)) return;
  for (let index = 0; index < value.length && index < count; index++) seen.add(index);
}
