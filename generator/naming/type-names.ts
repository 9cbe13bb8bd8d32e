/** The names of all types as one text: if it is the same as before, so is every reference to a type. */
import type { Api } from '../ir/index.ts';
import type { Names } from './names.ts';

export function typeNames({ schemas }: Api, names: Names): string {
  const known = texts.get(names);
  if (known !== undefined) return known;
  const text = JSON.stringify(
    schemas.map(({ origin }) => [origin, names.type(origin, 'response'), names.type(origin, 'request').identifier]),
  );
  texts.set(names, text);
  return text;
}

const texts = new WeakMap<Names, string>();
