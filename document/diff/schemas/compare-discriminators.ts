/** Compares by which property alternatives are told apart, and by which of its values. */
import { isObject, type Json, type JsonObject } from '../../json.ts';
import { parsePointer } from '../../pointer.ts';
import type { Finding } from '../change.ts';
import type { Documents, ViewPair } from './compare-schemas.ts';
import type { View } from './view.ts';

export function compareDiscriminators(pair: ViewPair, documents: Documents): readonly Finding[] {
  const [old, newer] = [pair.old.keywords.get('discriminator'), pair.new.keywords.get('discriminator')];
  if (old === undefined && newer === undefined) return [];
  const say = (code: Finding['code'], what: string): Finding => {
    return { code, side: pair.side, says: `${pair.old.label} ${what}`, old: pair.old.at, new: pair.new.at };
  };
  if (!isObject(old) || !isObject(newer)) {
    const word = newer === undefined ? 'not any more' : 'now';
    return [say('discriminator-changed', `is told apart by a discriminator ${word}`)];
  }
  if (old['propertyName'] !== newer['propertyName'])
    return [say('discriminator-changed', `is told apart by '${String(newer['propertyName'])}' now`)];
  return compareMappings({ old: mappingOf(old, pair.old), new: mappingOf(newer, pair.new) }, documents, say);
}

interface Mappings {
  readonly old: JsonObject;
  readonly new: JsonObject;
}

/** The schema that a value leads to may have been renamed: its old name is gone, and its new one is new. */
function compareMappings(
  { old, new: newer }: Mappings,
  documents: Documents,
  say: (code: Finding['code'], what: string) => Finding,
): readonly Finding[] {
  return [...new Set([...Object.keys(old), ...Object.keys(newer)])].flatMap((value): readonly Finding[] => {
    const [from, to] = [old[value], newer[value]];
    const shown = value === '' ? 'any other value' : `'${value}'`;
    if (from === to || (from !== undefined && to !== undefined && isRenamed(from, to, documents))) return [];
    if (from === undefined) return [say('value-added', `may be told by ${shown} now`)];
    if (to === undefined) return [say('value-removed', `is never told by ${shown} any more`)];
    return [say('discriminator-changed', `is another one where it is told by ${shown}`)];
  });
}

/** Alternatives without a value of their own are told by their names; the empty text stands for all other values. */
function mappingOf(discriminator: JsonObject, { alternatives }: View): JsonObject {
  const said = isObject(discriminator['mapping']) ? discriminator['mapping'] : {};
  const targets = new Set<Json>(Object.values(said));
  const implied = alternatives.flatMap(({ schema }) => {
    const target = isObject(schema) ? schema['$ref'] : undefined;
    return typeof target === 'string' && !targets.has(target) ? [[nameOf(target), target] as const] : [];
  });
  const fallback = discriminator['defaultMapping'];
  return { ...Object.fromEntries(implied), ...said, ...(fallback !== undefined && { '': fallback }) };
}

function isRenamed(from: Json, to: Json, { old, new: newer }: Documents): boolean {
  const [before, after] = [nameOf(String(from)), nameOf(String(to))];
  return !Object.hasOwn(newer.components.schemas, before) && !Object.hasOwn(old.components.schemas, after);
}

function nameOf(target: string): string {
  return parsePointer(target).at(-1) ?? target;
}
