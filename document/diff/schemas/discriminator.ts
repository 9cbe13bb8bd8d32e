/** Whether two discriminators tell alternatives apart by the same values. */
import { isObject, type Json, type JsonObject } from '../../json.ts';
import type { Documents } from './compare-schemas.ts';

/** What a value leads to may have another name now, as long as nothing else had it, and nothing has the old one. */
export function isSameDiscriminator(old: Json | undefined, newer: Json | undefined, documents: Documents): boolean {
  if (!isObject(old) || !isObject(newer) || old['propertyName'] !== newer['propertyName']) return false;
  const [before, after] = [mappingOf(old), mappingOf(newer)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].every((name) => {
    const [from, to] = [before[name], after[name]];
    return typeof from === 'string' && typeof to === 'string' && (from === to || isRenamed(from, to, documents));
  });
}

function mappingOf(discriminator: JsonObject): JsonObject {
  return isObject(discriminator['mapping']) ? discriminator['mapping'] : {};
}

function isRenamed(from: string, to: string, { old, new: newer }: Documents): boolean {
  const [before, after] = [from, to].map((target) => target.split('/').at(-1) ?? target);
  return !Object.hasOwn(newer.components.schemas, before ?? '') && !Object.hasOwn(old.components.schemas, after ?? '');
}
