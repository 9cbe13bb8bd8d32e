/** `{ $match: not, value: … }`: present, and does not fit the tree. */
import { when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const not: Matcher = {
  name: 'not',
  says: 'Present, and does not fit `value`, an expected tree.',
  options: { value: 'tree!' },
  check(actual, options, judge) {
    const accepted = actual !== undefined && judge.compare(options['value'] ?? null, actual).length > 0;
    return when(accepted, judge, { expected: not.describe(options), found: actual });
  },
  describe: (options) => `not ${JSON.stringify(options['value'])}`,
};
