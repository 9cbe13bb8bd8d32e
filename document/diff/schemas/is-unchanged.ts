/** Whether two schemas are plainly the same. Most parts of a document are, and need no closer look. */
import { isObject, type Json } from '../../json.ts';
import { isSame } from '../is-same.ts';
import type { SchemaPair } from './compare-schemas.ts';

/** Only if neither contains a reference: what it leads to may have changed. */
export function isUnchanged({ old, new: newer }: SchemaPair): boolean {
  if (old.also !== undefined || newer.also !== undefined) return false;
  if (old.withoutNull !== newer.withoutNull) return false;
  return !refers(old.schema as Json) && isSame(old.schema as Json, newer.schema as Json);
}

const known = new WeakMap<object, boolean>();

function refers(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const found = known.get(value) ?? (isReference(value) || Object.values(value).some((member: Json) => refers(member)));
  known.set(value, found);
  return found;
}

function isReference(value: Json): boolean {
  return isObject(value) && typeof value['$ref'] === 'string';
}
