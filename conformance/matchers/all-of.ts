/** `{ $match: all-of, values: [ … ] }`: fits every one of the trees. */
import type { Matcher, Options } from './matcher.ts';
import type { Json } from '#document';

export const allOf: Matcher = {
  name: 'all-of',
  says: 'Fits every one of `values`, each an expected tree.',
  options: { values: 'trees!' },
  check: (actual, options, judge) => valuesOf(options).flatMap((value) => judge.compare(value, actual)),
  describe: (options) =>
    valuesOf(options)
      .map((value) => JSON.stringify(value))
      .join(' and '),
};

function valuesOf(options: Options): readonly Json[] {
  const values = options['values'];
  return Array.isArray(values) ? values : [];
}
