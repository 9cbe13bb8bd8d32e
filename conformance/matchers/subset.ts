/** `{ $match: subset, value: { … } }`: at least these members; inside `exact`, where the rest must be equal. */
import type { Matcher } from './matcher.ts';

export const subset: Matcher = {
  name: 'subset',
  says: 'An object with at least the members of `value`; what an object in an expected tree means anyway.',
  options: { value: 'tree!' },
  check: (actual, options, judge) => judge.compare(options['value'] ?? null, actual),
  describe: (options) => `at least ${JSON.stringify(options['value'])}`,
};
