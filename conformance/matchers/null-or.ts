/** `{ $match: null-or, value: … }`: null, or what fits. */
import type { Matcher } from './matcher.ts';

export const nullOr: Matcher = {
  name: 'null-or',
  says: 'Null, or what fits `value`. With `absent: true` it may also be missing.',
  options: { value: 'tree!', absent: 'boolean' },
  check(actual, options, judge) {
    if (actual === null || (actual === undefined && options['absent'] === true)) return [];
    return judge.compare(options['value'] ?? null, actual);
  },
  describe: (options) => `null or ${JSON.stringify(options['value'])}`,
};
