/** `{ $match: unordered, items: [ … ] }`: the list has exactly these items, in any order. */
import type { Json } from '#document';
import { mismatch } from './matcher.ts';
import type { Judge, Matcher, Mismatch } from './matcher.ts';

export const unordered: Matcher = {
  name: 'unordered',
  says: 'A list with exactly the `items`, each an expected tree, in any order.',
  options: { items: 'trees!' },
  check(actual, options, judge) {
    const items = Array.isArray(options['items']) ? options['items'] : [];
    if (!Array.isArray(actual)) return mismatch(judge, unordered.describe(options), actual);
    if (actual.length !== items.length) return mismatch(judge, `${items.length} items`, `${actual.length} items`);
    return pair(items, actual, judge);
  },
  describe: (options) => `a list, in any order, of ${JSON.stringify(options['items'])}`,
};

/** Each expected item takes the first found item that fits and is not taken. */
function pair(expected: readonly Json[], actual: readonly Json[], judge: Judge): readonly Mismatch[] {
  const free = new Set(actual.keys());
  return expected.flatMap((item) => {
    const fitting = [...free].find((index) => judge.compare(item, actual[index], [index]).length === 0);
    if (fitting === undefined) return mismatch(judge, `an item like ${JSON.stringify(item)}`, actual);
    free.delete(fitting);
    return [];
  });
}
