/** `{ $match: exact, value: { … } }`: these members and no others, at every level. */
import { isObject, type Json, type JsonObject } from '#document';
import type { Judge, Matcher, Mismatch } from './matcher.ts';

export const exact: Matcher = {
  name: 'exact',
  says: 'Fits `value`, and no object in it has further members.',
  options: { value: 'tree!' },
  check(actual, options, judge) {
    const value = options['value'] ?? null;
    const differences = judge.compare(value, actual);
    return differences.length > 0 ? differences : strangers(value, actual, { judge, inside: [] });
  },
  describe: (options) => `exactly ${JSON.stringify(options['value'])}`,
};

interface Walk {
  readonly judge: Judge;
  readonly inside: readonly (string | number)[];
}

/** Members of the found value that the tree does not name. What a nested matcher accepts is its own affair. */
function strangers(expected: Json, actual: Json | undefined, walk: Walk): readonly Mismatch[] {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return expected.flatMap((item: Json, index) => strangers(item, actual[index], deeper(walk, index)));
  }
  if (!isObject(expected) || !isObject(actual) || Object.keys(expected).some((key) => key.startsWith('$'))) return [];
  return [
    ...unnamed(expected, actual, walk),
    ...Object.keys(expected).flatMap((key) => strangers(expected[key] ?? null, actual[key], deeper(walk, key))),
  ];
}

function unnamed(expected: JsonObject, actual: JsonObject, walk: Walk): readonly Mismatch[] {
  const names = Object.keys(actual).filter((key) => !Object.hasOwn(expected, key));
  return names.map((name) => ({
    path: [...walk.judge.path, ...walk.inside, name],
    expected: 'no such member',
    found: actual[name],
  }));
}

function deeper(walk: Walk, segment: string | number): Walk {
  return { ...walk, inside: [...walk.inside, segment] };
}
