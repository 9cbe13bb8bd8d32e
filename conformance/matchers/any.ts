/** `{ $match: any, because: … }`: anything that is there; the reason says why nothing more can be asked. */
import { when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const any: Matcher = {
  name: 'any',
  says: 'Any value, null too, but not nothing. `because` says why nothing more can be asked.',
  options: { because: 'text!' },
  check: (actual, options, judge) =>
    when(actual !== undefined, judge, { expected: any.describe(options), found: actual }),
  describe: () => 'any value',
};
