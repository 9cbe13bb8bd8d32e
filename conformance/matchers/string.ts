/** `{ $match: string, min: 1 }`. */
import type { Json } from '#document';
import { when } from './matcher.ts';
import type { Matcher, Options } from './matcher.ts';

export const string: Matcher = {
  name: 'string',
  says: 'A text, of `min` to `max` characters.',
  options: { min: 'number', max: 'number' },
  check: (actual, options, judge) =>
    when(isWithin(actual, options), judge, { expected: string.describe(options), found: actual }),
  describe: ({ min, max }) =>
    `a text${min === undefined ? '' : ` of at least ${String(min)} characters`}${max === undefined ? '' : ` of at most ${String(max)} characters`}`,
};

function isWithin(actual: Json | undefined, { min, max }: Options): boolean {
  if (typeof actual !== 'string') return false;
  const size = [...actual].length;
  return (typeof min !== 'number' || size >= min) && (typeof max !== 'number' || size <= max);
}
