/** The names of all types as one text: if it is the same as before, so is every reference to a type. */
import type { Api } from '../ir/index.ts';
import type { Names } from './names.ts';

export function typeNames({ name, schemas }: Api, names: Names): string {
  const known = texts.get(names);
  if (known !== undefined) return known;
  const text = JSON.stringify(
    schemas.map(({ origin }) => [origin, names.type(origin, 'response'), names.type(origin, 'request').identifier]),
  );
  const same = last.get(name) === text ? (last.get(name) ?? text) : text;
  last.set(name, same);
  texts.set(names, same);
  return same;
}

const texts = new WeakMap<Names, string>();

/** By API. Long texts are compared often, which takes no time where both are the same one in memory. */
const last = new Map<string, string>();
