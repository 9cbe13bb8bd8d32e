/** `{ $match: near-now, within: 30s }`: a timestamp close to the time of the exchange. */
import { durationOf } from '../values/duration.ts';
import { when } from './matcher.ts';
import type { Matcher, Options } from './matcher.ts';
import { timeOf } from './timestamp.ts';

/** Clocks of two machines differ; a forgotten factor of 1000 or a time zone differs by far more. */
const USUAL = 120_000;

export const nearNow: Matcher = {
  name: 'near-now',
  says: 'A timestamp within `within` (two minutes) of the exchange; `form` as for `timestamp`.',
  options: { within: 'duration', form: 'text' },
  check(actual, options, judge) {
    const time = timeOf(actual, options['form']);
    const accepted = time !== undefined && Math.abs(time - judge.now) <= limitOf(options) + 1000;
    return when(accepted, judge, { expected: nearNow.describe(options), found: actual });
  },
  describe: (options) => `a timestamp within ${limitOf(options) / 1000} s of now`,
};

function limitOf(options: Options): number {
  const within = options['within'];
  if (typeof within !== 'string' && typeof within !== 'number') return USUAL;
  return durationOf(within) ?? USUAL;
}
