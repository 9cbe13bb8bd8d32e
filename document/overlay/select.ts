/** The places in a document that a JSONPath names. */
import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../json.ts';
import type { Comparable, JsonPath, Operator, Query, Segment, Selector, Test } from './json-path.ts';
import { isObject } from '../json.ts';

export interface Selected {
  readonly segments: readonly string[];
  readonly value: Json;
}

/** Each place once, in the order of the document. */
export function select(root: Json, path: JsonPath): readonly Selected[] {
  return once(selectFrom({ segments: [], value: root }, path.segments, root));
}

function selectFrom(start: Selected, segments: readonly Segment[], root: Json): readonly Selected[] {
  let places: readonly Selected[] = [start];
  for (const { descendant, selectors } of segments) {
    const holders = descendant ? once(places.flatMap(withDescendants)) : places;
    places = holders.flatMap((holder) => selectors.flatMap((selector) => pick(holder, selector, root)));
  }
  return places;
}

/** Several `..` reach the same places over and over. */
function once(places: readonly Selected[]): readonly Selected[] {
  return [...new Map(places.map((place) => [JSON.stringify(place.segments), place])).values()];
}

function withDescendants(place: Selected): Selected[] {
  return [place, ...membersOf(place).flatMap(withDescendants)];
}

function membersOf({ segments, value }: Selected): Selected[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, member]: [string, Json]) => ({
    segments: [...segments, key],
    value: member,
  }));
}

function pick(holder: Selected, selector: Selector, root: Json): Selected[] {
  return pickers[selector.kind](holder, selector as never, root);
}

const pickers: {
  readonly [Kind in Selector['kind']]: (
    holder: Selected,
    selector: Extract<Selector, { readonly kind: Kind }>,
    root: Json,
  ) => Selected[];
} = {
  name: (holder, { name }) =>
    isObject(holder.value) ? membersOf(holder).filter(({ segments }) => segments.at(-1) === name) : [],
  wildcard: membersOf,
  index: (holder, { index }) =>
    Array.isArray(holder.value) ? membersOf(holder).slice(index, index === -1 ? undefined : index + 1) : [],
  slice: (holder, slice) => (Array.isArray(holder.value) ? sliceOf(membersOf(holder), slice) : []),
  filter: (holder, { test }, root) => membersOf(holder).filter((member) => passes(test, member, root)),
};

function sliceOf(
  items: readonly Selected[],
  { start, end, step }: Extract<Selector, { readonly kind: 'slice' }>,
): Selected[] {
  if (step === 0) return [];
  const forward = step > 0;
  const ordered = forward ? items : items.toReversed();
  const count = items.length;
  const bound = (index: number | undefined, otherwise: number): number => {
    if (index === undefined) return otherwise;
    const positive = index < 0 ? count + index : index;
    return Math.min(Math.max(forward ? positive : count - 1 - positive, 0), count);
  };
  return ordered.slice(bound(start, 0), bound(end, count)).filter((_, index) => index % Math.abs(step) === 0);
}

function passes(test: Test, member: Selected, root: Json): boolean {
  return testers[test.kind](test as never, member, root);
}

const testers: {
  readonly [Kind in Test['kind']]: (
    test: Extract<Test, { readonly kind: Kind }>,
    member: Selected,
    root: Json,
  ) => boolean;
} = {
  or: ({ tests }, member, root) => tests.some((test) => passes(test, member, root)),
  and: ({ tests }, member, root) => tests.every((test) => passes(test, member, root)),
  not: ({ test }, member, root) => !passes(test, member, root),
  exists: ({ query }, member, root) => ask(query, member, root).length > 0,
  compare: ({ left, operator, right }, member, root) =>
    compare(valueOf(left, member, root), operator, valueOf(right, member, root)),
};

function ask({ from, segments }: Query, member: Selected, root: Json): readonly Selected[] {
  return selectFrom({ segments: [], value: from === '@' ? member.value : root }, segments, root);
}

/** A query that names nothing, or several places, has no value. */
function valueOf(comparable: Comparable, member: Selected, root: Json): Json | undefined {
  if (comparable.kind === 'literal') return comparable.value;
  const found = ask(comparable.query, member, root);
  return found.length === 1 ? found[0]?.value : undefined;
}

function compare(left: Json | undefined, operator: Operator, right: Json | undefined): boolean {
  const equal = isDeepStrictEqual(left, right);
  if (operator === '==' || operator === '!=') return equal === (operator === '==');
  if (equal && operator.endsWith('=')) return true;
  const ordered =
    (typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string');
  return ordered && (operator.startsWith('<') ? left < right : left > right);
}
