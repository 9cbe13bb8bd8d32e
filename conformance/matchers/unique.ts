/** `{ $match: unique, by: id }`: no two items have the same value there. */
import type { Json } from '#document';
import { knownPath, select } from '../values/path.ts';
import { mismatch } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const unique: Matcher = {
  name: 'unique',
  says: 'A list in which no two items have the same value at `by`.',
  options: { by: 'text' },
  check(actual, options, judge) {
    if (!Array.isArray(actual)) return mismatch(judge, 'a list', actual);
    const path = knownPath(String(options['by'] ?? '$'));
    const keys = actual.map((item: Json) => JSON.stringify(select(item, path) ?? null));
    const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
    return twice === -1
      ? []
      : [{ path: [...judge.path, twice], expected: unique.describe(options), found: keys[twice] }];
  },
  describe: (options) => `items that all differ by ${String(options['by'] ?? 'value')}`,
};
