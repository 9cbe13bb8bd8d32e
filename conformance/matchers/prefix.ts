/** `{ $match: prefix, value: 'Invalid value: ' }`. */
import { when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const prefix: Matcher = {
  name: 'prefix',
  says: 'A text that starts with `value`.',
  options: { value: 'text!' },
  check(actual, options, judge) {
    const accepted = typeof actual === 'string' && actual.startsWith(String(options['value']));
    return when(accepted, judge, { expected: prefix.describe(options), found: actual });
  },
  describe: (options) => `a text that starts with '${String(options['value'])}'`,
};
