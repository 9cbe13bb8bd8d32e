/** `{ $match: same-as, value: $turn }`: deeply equal, with no further members anywhere. */
import { equal } from '../values/equal.ts';
import { differences } from './differences.ts';
import { mismatch } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const sameAs: Matcher = {
  name: 'same-as',
  says: 'Deeply equal to `value`. A plain `$name` in an expected tree means the same.',
  options: { value: 'value!' },
  check(actual, options, judge) {
    const value = options['value'] ?? null;
    if (actual === undefined) return mismatch(judge, sameAs.describe(options), undefined);
    return equal(value, actual) ? [] : differences(value, actual, judge.path);
  },
  describe: (options) => JSON.stringify(options['value']),
};
