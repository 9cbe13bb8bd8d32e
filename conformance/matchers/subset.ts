/** `{ $match: subset, value: { … } }`: at least these members; inside `exact`, where the rest must be equal. */
import { isObject, type Json } from '#document';
import { asReference } from '../values/reference.ts';
import { differences } from './differences.ts';
import type { Matcher, Mismatch } from './matcher.ts';

export const subset: Matcher = {
  name: 'subset',
  says: 'An object with at least the members of `value`; what an object in an expected tree means anyway, but a saved `$name` does not.',
  options: { value: 'tree!' },
  check: (actual, options, judge) => {
    const value = options['value'] ?? null;
    // What a server said is a value, whatever its texts look like.
    const isSaved = typeof value === 'string' && asReference(value) !== undefined;
    return isSaved ? missing(judge.resolve(value), actual, judge.path) : judge.compare(value, actual);
  },
  describe: (options) => `at least ${JSON.stringify(options['value'])}`,
};

function missing(expected: Json, actual: Json | undefined, path: readonly (string | number)[]): readonly Mismatch[] {
  if (!isObject(expected) || !isObject(actual)) return differences(expected, actual, path);
  return Object.entries(expected).flatMap(([name, value]) =>
    missing(value, Object.hasOwn(actual, name) ? actual[name] : undefined, [...path, name]),
  );
}
