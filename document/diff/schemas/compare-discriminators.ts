/** Compares by which property alternatives are told apart, and by which of its values. */
import { isObject, type Json, type JsonObject, own, type Pointer } from '../../json.ts';
import type { JsonSchema, OpenApiDocument } from '../../open-api.ts';
import { parsePointer } from '../../pointer.ts';
import type { Finding } from '../change.ts';
import type { Documents, ViewPair } from './compare-schemas.ts';
import { locate } from './located.ts';
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
  const mappings = { old: mappingOf(old, pair.old, documents.old), new: mappingOf(newer, pair.new, documents.new) };
  return compareMappings(mappings, documents, say);
}

interface Mapping {
  /** Value → alternative; the empty text stands for all other values. */
  readonly targets: JsonObject;
  /** Names that nobody sends: their alternatives say themselves by which value they are told. */
  readonly unsent: ReadonlySet<string>;
}

interface Mappings {
  readonly old: Mapping;
  readonly new: Mapping;
}

/** The schema that a value leads to may have been renamed: its old name is gone, and its new one is new. */
function compareMappings(
  { old, new: newer }: Mappings,
  documents: Documents,
  say: (code: Finding['code'], what: string) => Finding,
): readonly Finding[] {
  const values = new Set([...Object.keys(old.targets), ...Object.keys(newer.targets)]);
  return [...values].flatMap((value): readonly Finding[] => {
    const [from, to] = [old.targets[value], newer.targets[value]];
    const shown = value === '' ? 'any other value' : `'${value}'`;
    if (from === to || (from !== undefined && to !== undefined && isRenamed(from, to, documents))) return [];
    if (from === undefined) return newer.unsent.has(value) ? [] : [say('value-added', `may be told by ${shown} now`)];
    if (to === undefined)
      return old.unsent.has(value) ? [] : [say('value-removed', `is never told by ${shown} any more`)];
    return [say('discriminator-changed', `is another one where it is told by ${shown}`)];
  });
}

/** Alternatives without a value of their own are told by their names. */
function mappingOf(discriminator: JsonObject, { alternatives }: View, document: OpenApiDocument): Mapping {
  const said = isObject(discriminator['mapping']) ? discriminator['mapping'] : {};
  const targets = new Set<Json>(Object.values(said));
  const implied = alternatives.flatMap(({ schema }) => {
    const target = isObject(schema) ? schema['$ref'] : undefined;
    return typeof target === 'string' && !targets.has(target) ? [[nameOf(target), target] as const] : [];
  });
  const fallback = discriminator['defaultMapping'];
  const property = String(discriminator['propertyName']);
  const unsent = implied.filter(([, target]) => listsValues(locate(target as Pointer, document)?.schema, property));
  return {
    targets: { ...Object.fromEntries(implied), ...said, ...(fallback !== undefined && { '': fallback }) },
    unsent: new Set(unsent.map(([name]) => name)),
  };
}

function listsValues(schema: JsonSchema | undefined, property: string): boolean {
  const properties = isObject(schema) ? schema['properties'] : undefined;
  const said = isObject(properties) ? own(properties, property) : undefined;
  return isObject(said) && (Object.hasOwn(said, 'const') || Object.hasOwn(said, 'enum'));
}

function isRenamed(from: Json, to: Json, { old, new: newer }: Documents): boolean {
  const [before, after] = [nameOf(String(from)), nameOf(String(to))];
  return !Object.hasOwn(newer.components.schemas, before) && !Object.hasOwn(old.components.schemas, after);
}

function nameOf(target: string): string {
  return parsePointer(target).at(-1) ?? target;
}
