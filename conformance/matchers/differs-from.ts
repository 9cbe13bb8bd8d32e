/** `{ $match: differs-from, value: $agent }`: present, and not equal to it; to none of them if it is a list. */
import { equal } from '../values/equal.ts';
import { when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const differsFrom: Matcher = {
  name: 'differs-from',
  says: 'Present, and not equal to `value`; with `values`, to none of them.',
  options: { value: 'value', values: 'value' },
  check(actual, options, judge) {
    const { value, values } = options;
    const others = [...(value === undefined ? [] : [value]), ...(Array.isArray(values) ? values : [])];
    const accepted = actual !== undefined && !others.some((other) => equal(other, actual));
    return when(accepted, judge, { expected: differsFrom.describe(options), found: actual });
  },
  describe: (options) => `something else than ${JSON.stringify(options['value'] ?? options['values'])}`,
};
