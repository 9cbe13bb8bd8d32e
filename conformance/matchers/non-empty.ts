/** `{ $match: non-empty }`: a text, list or object with something in it. */
import { when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const nonEmpty: Matcher = {
  name: 'non-empty',
  says: 'A text, list or object with something in it.',
  options: {},
  check(actual, options, judge) {
    const accepted =
      (typeof actual === 'string' && actual.trim() !== '') ||
      (typeof actual === 'object' && actual !== null && Object.keys(actual).length > 0);
    return when(accepted, judge, { expected: nonEmpty.describe(options), found: actual });
  },
  describe: () => 'something that is not empty',
};
