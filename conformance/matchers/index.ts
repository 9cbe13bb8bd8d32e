/** The matchers by name. A new one is a file beside this one and a line here. */
import { isObject, type Json, type JsonObject } from '#document';
import { absent } from './absent.ts';
import { allOf } from './all-of.ts';
import { any } from './any.ts';
import { anyOf } from './any-of.ts';
import { boolean } from './boolean.ts';
import { chronological } from './chronological.ts';
import { contains } from './contains.ts';
import { differsFrom } from './differs-from.ts';
import { each } from './each.ts';
import { exact } from './exact.ts';
import { id } from './id.ts';
import { jsonText } from './json-text.ts';
import { length } from './length.ts';
import type { Matcher, Options } from './matcher.ts';
import { nearNow } from './near-now.ts';
import { nonEmpty } from './non-empty.ts';
import { not } from './not.ts';
import { nullOr } from './null-or.ts';
import { integer, number } from './number.ts';
import { optional } from './optional.ts';
import { prefix } from './prefix.ts';
import { regex } from './regex.ts';
import { sameAs } from './same-as.ts';
import { sorted } from './sorted.ts';
import { string } from './string.ts';
import { subset } from './subset.ts';
import { textEquals } from './text-equals.ts';
import { timestamp } from './timestamp.ts';
import { unique } from './unique.ts';
import { unordered } from './unordered.ts';
import { uuid } from './uuid.ts';

const list: readonly Matcher[] = [
  absent,
  allOf,
  any,
  anyOf,
  boolean,
  chronological,
  contains,
  differsFrom,
  each,
  exact,
  id,
  integer,
  jsonText,
  length,
  nearNow,
  nonEmpty,
  not,
  nullOr,
  number,
  optional,
  prefix,
  regex,
  sameAs,
  sorted,
  string,
  subset,
  textEquals,
  timestamp,
  unique,
  unordered,
  uuid,
];

export const matchers: ReadonlyMap<string, Matcher> = new Map(list.map((matcher) => [matcher.name, matcher]));

/** The tree, if it is `{ $match: … }`. */
export function matcherNodeOf(tree: Json): JsonObject | undefined {
  return isObject(tree) && Object.hasOwn(tree, '$match') ? tree : undefined;
}

/** The options of a matcher node, without `$match` and `save`. */
export function optionsOf(node: JsonObject): Options {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== '$match' && key !== 'save'));
}

/** A matcher as it stands in a scenario: what a recorder writes in place of a free value. */
export function serialiseMatcher(name: string, options: Options = {}, save?: string): JsonObject {
  return { $match: name, ...options, ...(save === undefined ? {} : { save }) };
}

export type { Judge, Matcher, Mismatch, OptionKind, Options } from './matcher.ts';
