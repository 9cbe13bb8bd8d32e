/** Compares the members of `oneOf` and `anyOf`: those that are the same schema on both sides belong together. */
import { isObject, type Json, type JsonObject } from '../../json.ts';
import type { Finding } from '../change.ts';
import { written } from '../written.ts';
import type { Descend, Documents, Found, ViewPair } from './compare-schemas.ts';
import { followed, isAnnotation, isNull, type Located } from './located.ts';

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
  const nobody: Matched = { pairs: [], gone: old.alternatives, come: newer.alternatives };
  const { pairs, gone, come } = marks.reduce(
    (matched, marksOf) => matchBy(matched, (one, side) => marksOf(followed(one, documents[side]), one)),
    nobody,
  );
  const isInOrder = gone.every((each, index) => isSamePlace(each, come[index]));
  if (gone.length !== come.length || !isInOrder) return { pairs, gone, come };
  return { pairs: [...pairs, ...gone.map((each, index) => [each, come[index] ?? each] as const)], gone: [], come: [] };
}

type MarksOf = (located: Located, side: 'old' | 'new') => readonly string[];

function matchBy({ pairs, gone, come }: Matched, marksOf: MarksOf): Matched {
  const left = new Map(come.map((one) => [one, marksOf(one, 'new')]));
  const found = gone.map((one) => {
    const own = marksOf(one, 'old');
    const after = [...left].find(([, marks]) => marks.some((mark) => own.includes(mark)))?.[0];
    if (after !== undefined) left.delete(after);
    return [one, after] as const;
  });
  return {
    pairs: [...pairs, ...found.flatMap(([one, after]) => (after === undefined ? [] : [[one, after] as const]))],
    gone: found.flatMap(([one, after]) => (after === undefined ? [one] : [])),
    come: [...left.keys()],
  };
}

/** Marks by which alternatives are recognised, the surest first; each is made of what the alternative refers to, and of how it is written. */
const marks: readonly ((target: Located, written: Located) => readonly string[])[] = [
  ({ at }, located) => (at === located.at ? [] : [at]),
  ({ schema }) => [written(schema as Json) ?? ''],
  ({ schema }) => (isObject(schema) ? [...titleOf(schema), ...tags(schema)] : []),
  ({ schema }) => (isObject(schema) ? bare(schema) : []),
  // A renamed schema that refers to itself, or to other renamed ones, still has the same shape.
  ({ schema }) => [(written(schema as Json) ?? '').replaceAll(/"\$ref":"[^"]*"/g, '"$ref":""')],
];

function titleOf({ title }: JsonObject): readonly string[] {
  return typeof title === 'string' ? [`title ${title}`] : [];
}

/** Two names are two schemas; null is no other schema. */
function isSamePlace(old: Located, newer: Located | undefined): boolean {
  if (newer === undefined || isNull(old.schema) || isNull(newer.schema)) return false;
  return !isNamed(old) || !isNamed(newer);
}

function isNamed({ schema }: Located): boolean {
  return isObject(schema) && typeof schema['$ref'] === 'string';
}

/** Without keywords that say nothing of the values; a schema that has only such keywords resembles no other. */
function bare(schema: JsonObject): readonly string[] {
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
