/** `{ $match: each, value: … }`: every item of a list, or every member of an object, fits. */
import { isObject, type Json } from '#document';
import { mismatch } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const each: Matcher = {
  name: 'each',
  says: 'A list (or an object) of which every item fits `value`; at least `min` of them, one if not said.',
  options: { value: 'tree!', min: 'number' },
  check(actual, options, judge) {
    const entries = entriesOf(actual);
    if (entries === undefined) return mismatch(judge, 'a list or an object', actual);
    const min = typeof options['min'] === 'number' ? options['min'] : 1;
    if (entries.length < min) return mismatch(judge, `at least ${min} items`, `${entries.length} items`);
    return entries.flatMap(([key, item]) => judge.compare(options['value'] ?? null, item, [key]));
  },
  describe: (options) => `items that all fit ${JSON.stringify(options['value'])}`,
};

function entriesOf(value: Json | undefined): readonly (readonly [string | number, Json])[] | undefined {
  if (Array.isArray(value)) return [...value.entries()];
  return isObject(value) ? Object.entries(value) : undefined;
}
