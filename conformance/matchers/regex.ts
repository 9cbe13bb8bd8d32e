/** `{ $match: regex, pattern: '^[0-9a-f]{32}$' }`. */
import { testPattern } from '#document';
import { compilePattern } from '../values/compile-pattern.ts';
import { mismatch, when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const regex: Matcher = {
  name: 'regex',
  says: 'A text in which `pattern` is found.',
  options: { pattern: 'text!' },
  check(actual, options, judge) {
    const pattern = compilePattern(String(options['pattern']));
    if ('problem' in pattern) return mismatch(judge, `a pattern that can be read (${pattern.problem})`, actual);
    const accepted = typeof actual === 'string' && testPattern(pattern, actual) === 'matches';
    return when(accepted, judge, { expected: regex.describe(options), found: actual });
  },
  describe: (options) => `a text that matches /${String(options['pattern'])}/`,
};
