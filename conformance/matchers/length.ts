/** `{ $match: length, is: 3 }`: of a list, a text or an object. */
import type { Json } from '#document';
import { mismatch, when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const length: Matcher = {
  name: 'length',
  says: 'A list, text or object of `is` items (an expected tree), or of `min` to `max`.',
  options: { is: 'tree', min: 'number', max: 'number' },
  check(actual, options, judge) {
    const size = sizeOf(actual);
    if (size === undefined) return mismatch(judge, 'a list, a text or an object', actual);
    const { is, min, max } = options;
    if (is !== undefined && judge.compare(is, size).length > 0)
      return mismatch(judge, length.describe(options), `${size} items`);
    const accepted = (typeof min !== 'number' || size >= min) && (typeof max !== 'number' || size <= max);
    return when(accepted, judge, { expected: length.describe(options), found: `${size} items` });
  },
  describe: ({ is, min, max }) =>
    [
      is === undefined ? '' : `${JSON.stringify(is)} items`,
      min === undefined ? '' : `at least ${String(min)} items`,
      max === undefined ? '' : `at most ${String(max)} items`,
    ]
      .filter((part) => part !== '')
      .join(', '),
};

function sizeOf(value: Json | undefined): number | undefined {
  if (typeof value === 'string') return [...value].length;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined;
}
