/** `{ $match: boolean }`. */
import { when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const boolean: Matcher = {
  name: 'boolean',
  says: 'True or false.',
  options: {},
  check: (actual, options, judge) =>
    when(typeof actual === 'boolean', judge, { expected: boolean.describe(options), found: actual }),
  describe: () => 'true or false',
};
