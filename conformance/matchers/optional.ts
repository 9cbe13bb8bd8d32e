/** `{ $match: optional, value: … }`: absent, or what fits. */
import type { Matcher } from './matcher.ts';

export const optional: Matcher = {
  name: 'optional',
  says: 'Absent, or what fits `value`. Null is not absent.',
  options: { value: 'tree!' },
  check: (actual, options, judge) => (actual === undefined ? [] : judge.compare(options['value'] ?? null, actual)),
  describe: (options) => `nothing or ${JSON.stringify(options['value'])}`,
};
