/** Compares the members of `oneOf` and `anyOf`: those that are the same schema on both sides belong together. */
import { isObject, type Json, type JsonObject } from '../../json.ts';
import type { Finding } from '../change.ts';
import { written } from '../written.ts';
import type { Descend, Documents, Found, ViewPair } from './compare-schemas.ts';
import { annotationsOf, followed, isAnnotation, isNull, type Located } from './located.ts';

interface Surroundings {
  readonly descend: Descend;
  readonly documents: Documents;
}

export function compareAlternatives(pair: ViewPair, surroundings: Surroundings): readonly Found[] {
  const { old, new: newer } = pair;
  if (old.alternatives.length === 0 && newer.alternatives.length === 0) return [];
  if (old.alternatives.length === 0 || newer.alternatives.length === 0) return [becameOrWas(pair)];
  return [...compareKinds(pair), ...compareMembers(pair, surroundings)];
}

/** One of several is less than any of them. */
function compareKinds({ old, new: newer, side }: ViewPair): readonly Finding[] {
  const [before, after] = [old.unions, newer.unions];
  if (before.size !== 1 || after.size !== 1 || [...before].join() === [...after].join()) return [];
  const code = after.has('oneOf') ? 'limit-tightened' : 'limit-loosened';
  const says = `${old.label} is ${after.has('oneOf') ? 'exactly one' : 'one or more'} of its alternatives now`;
  return [{ code, side, says, old: old.at, new: newer.at }];
}

function compareMembers(pair: ViewPair, surroundings: Surroundings): readonly Found[] {
  const { old, new: newer, side } = pair;
  const matched = match(pair, surroundings.documents);
  return [
    ...matched.pairs.flatMap(([before, after]) => surroundings.descend(before, after)),
    ...matched.gone.map((at): Finding => {
      const says = `${old.label} has no alternative ${shown(at)} any more`;
      return { code: 'alternative-removed', side, says, old: at.at, new: newer.at };
    }),
    ...matched.come.map((at): Finding => {
      const says = `${old.label} has a further alternative, ${shown(at)}`;
      return { code: 'alternative-added', side, says, old: old.at, new: at.at };
    }),
  ];
}

function becameOrWas({ old, new: newer, side }: ViewPair): Finding {
  const isNow = newer.alternatives.length > 0;
  const says = `${old.label} is ${isNow ? 'one of several alternatives now' : 'not one of several alternatives any more'}`;
  return { code: isNow ? 'alternative-removed' : 'alternative-added', side, says, old: old.at, new: newer.at };
}

interface Matched {
  readonly pairs: readonly (readonly [Located, Located])[];
  readonly gone: readonly Located[];
  readonly come: readonly Located[];
}

/** By name, else by being equal, else by what tells them apart; what is left in equal numbers belongs together in order. */
function match({ old, new: newer }: ViewPair, documents: Documents): Matched {
  const exact = matchBy({ pairs: [], gone: old.alternatives, come: newer.alternatives }, (one, side) =>
    marksOf(one, documents[side]),
  );
  // Who has another name now, and refers to himself, or to others with other names, is still of one shape.
  const { pairs, gone, come } = matchBy(exact, (one, side) => shapeOf(one, documents[side]));
  const isInOrder = gone.every((each, index) => isSamePlace(each, come[index]));
  if (gone.length !== come.length || !isInOrder) return { pairs, gone, come };
  return { pairs: [...pairs, ...gone.map((each, index) => [each, come[index] ?? each] as const)], gone: [], come: [] };
}

type MarksOf = (located: Located, side: 'old' | 'new') => readonly string[];

function matchBy(before: Matched, marks: MarksOf): Matched {
  const come = [...before.come];
  const pairs = [...before.pairs];
  const gone = before.gone.filter((one) => {
    const own = marks(one, 'old');
    const index = come.findIndex((other) => marks(other, 'new').some((mark) => own.includes(mark)));
    const [after] = index < 0 ? [] : come.splice(index, 1);
    if (after !== undefined) pairs.push([one, after]);
    return after === undefined;
  });
  return { pairs, gone, come };
}

/** What it says, whatever it refers to. */
function shapeOf(located: Located, document: Documents['old']): readonly string[] {
  const text = written(followed(located, document).schema as Json) ?? '';
  return [text.replaceAll(/"\$ref":"[^"]*"/g, '"$ref":""')];
}

/** Two names are two schemas; null is no other schema. */
function isSamePlace(old: Located, newer: Located | undefined): boolean {
  if (newer === undefined || isNull(old.schema) || isNull(newer.schema)) return false;
  return !isNamed(old) || !isNamed(newer);
}

function isNamed({ schema }: Located): boolean {
  return isObject(schema) && typeof schema['$ref'] === 'string';
}

function marksOf(located: Located, document: Documents['old']): readonly string[] {
  const { schema, at } = followed(located, document);
  const name = at === located.at ? [] : [at];
  if (!isObject(schema)) return [...name, written(schema as Json) ?? ''];
  return [
    ...name,
    written(schema as Json) ?? '',
    ...bare(schema),
    ...(typeof schema['title'] === 'string' ? [`title ${schema['title']}`] : []),
    ...tags(schema),
  ];
}

/** Without what says nothing of its values; what only says such things is like nothing else. */
function bare(schema: JsonObject): readonly string[] {
  if (Object.keys(annotationsOf(schema)).length === 0) return [];
  const telling = Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword));
  return telling.length === 0 ? [] : [written(Object.fromEntries(telling)) ?? ''];
}

/** A property with a single value, like `type: const text`, is what alternatives are usually told apart by. */
function tags(schema: { readonly [keyword: string]: unknown }): readonly string[] {
  const properties = (schema['properties'] ?? {}) as { readonly [name: string]: unknown };
  return Object.entries(properties).flatMap(([name, property]) => {
    const value = (property as { readonly const?: unknown; readonly enum?: readonly unknown[] } | null) ?? {};
    const only = value.const ?? (value.enum?.length === 1 ? value.enum[0] : undefined);
    return only === undefined ? [] : [`tag ${name} ${JSON.stringify(only)}`];
  });
}

function shown({ schema, label }: Located): string {
  const reference = isObject(schema) ? schema['$ref'] : undefined;
  return typeof reference === 'string' ? (reference.split('/').at(-1) ?? reference) : label;
}
