/** Puts texts that are hard to carry in the place of plain ones. */
import { isObject, type Json } from '#document';
import type { Random } from '../instances/random.ts';
import { BYTES } from './media-kind.ts';

const hardTexts = [
  'a b',
  'a,b',
  'a&b=c',
  'ü€\u{1F600}',
  'a%20b',
  '../up',
  'a;b',
  'a|b',
  'a.b',
  '+1',
  'null',
  'true',
  '7',
  '[1]',
  '{"a":1}',
  'a/b?c#d',
  '"quoted"',
  "'!*()",
  '\\',
  ' around ',
  '',
];

/** The value with some of its texts replaced, as long as it stays what it has to be. */
export function withHardTexts(value: Json, random: Random, fits: (value: Json) => boolean): Json {
  let found = value;
  for (const path of textsIn(value)) {
    if (!random.chance(0.6)) continue;
    const changed = replaced(found, path, random.pick(hardTexts));
    if (fits(changed)) found = changed;
  }
  return found;
}

function textsIn(value: Json): readonly (readonly string[])[] {
  if (typeof value === 'string') return value === BYTES ? [] : [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member as Json).map((path) => [name, ...path]));
}

function replaced(value: Json, [name, ...rest]: readonly string[], text: string): Json {
  if (name === undefined) return text;
  if (Array.isArray(value))
    return value.map((item: Json, index) => (String(index) === name ? replaced(item, rest, text) : item));
  return isObject(value) ? { ...value, [name]: replaced(value[name] ?? null, rest, text) } : value;
}
