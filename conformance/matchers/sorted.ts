/** `{ $match: sorted, by: created_at, direction: descending }`: neighbours are in order. */
import type { Json } from '#document';
import { knownPath, select } from '../values/path.ts';
import { mismatch } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const sorted: Matcher = {
  name: 'sorted',
  says: 'A list whose items rise (or, with `direction: descending`, fall) by the value at `by`; `strict: true` forbids equal neighbours.',
  options: { by: 'text', direction: 'text', strict: 'boolean' },
  check(actual, options, judge) {
    if (!Array.isArray(actual)) return mismatch(judge, 'a list', actual);
    const path = knownPath(String(options['by'] ?? '$'));
    const keys = actual.map((item: Json) => select(item, path) ?? null);
    const sign = options['direction'] === 'descending' ? -1 : 1;
    const wrong = keys.findIndex(
      (key, index) => index > 0 && !inOrder(sign * compare(keys[index - 1] ?? null, key), options['strict'] === true),
    );
    return wrong === -1
      ? []
      : [{ path: [...judge.path, wrong], expected: sorted.describe(options), found: keys[wrong] }];
  },
  describe: (options) =>
    `items ${options['direction'] === 'descending' ? 'falling' : 'rising'} by ${String(options['by'] ?? 'value')}`,
};

function inOrder(comparison: number, strict: boolean): boolean {
  return strict ? comparison < 0 : comparison <= 0;
}

function compare(left: Json, right: Json): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [first, second] = [String(left), String(right)];
  return first < second ? -1 : first > second ? 1 : 0;
}
