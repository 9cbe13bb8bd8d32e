/** `{ $match: absent }`: the member is not there. */
import { when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const absent: Matcher = {
  name: 'absent',
  says: 'Nothing: the member is not there. Null is something.',
  options: {},
  check: (actual, options, judge) =>
    when(actual === undefined, judge, { expected: absent.describe(options), found: actual }),
  describe: () => 'nothing',
};
