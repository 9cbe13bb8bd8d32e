/** `{ $match: contains, value: hello }` in a text, or an item like it in a list. */
import { mismatch, when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const contains: Matcher = {
  name: 'contains',
  says: 'A text that contains `value`, or a list with an item that fits it.',
  options: { value: 'tree!' },
  check(actual, options, judge) {
    const value = options['value'] ?? null;
    if (Array.isArray(actual)) {
      const found = actual.some((item, index) => judge.compare(value, item, [index]).length === 0);
      return when(found, judge, { expected: contains.describe(options), found: actual });
    }
    if (typeof actual !== 'string') return mismatch(judge, contains.describe(options), actual);
    const wanted = judge.resolve(value);
    const part = typeof wanted === 'string' ? wanted : JSON.stringify(wanted);
    return when(actual.includes(part), judge, { expected: contains.describe({ value: wanted }), found: actual });
  },
  describe: (options) => `something that contains ${JSON.stringify(options['value'])}`,
};
