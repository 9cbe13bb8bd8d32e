/** `{ $match: any-of, values: [400, 404] }`: fits one of the trees. */
import { mismatch } from './matcher.ts';
import type { Matcher, Options } from './matcher.ts';
import type { Json } from '#document';

export const anyOf: Matcher = {
  name: 'any-of',
  says: 'Fits one of `values`, each an expected tree.',
  options: { values: 'trees!' },
  check(actual, options, judge) {
    const fits = valuesOf(options).some((value) => judge.compare(value, actual).length === 0);
    return fits ? [] : mismatch(judge, anyOf.describe(options), actual);
  },
  describe: (options) =>
    `one of ${valuesOf(options)
      .map((value) => JSON.stringify(value))
      .join(', ')}`,
};

function valuesOf(options: Options): readonly Json[] {
  const values = options['values'];
  return Array.isArray(values) ? values : [];
}
