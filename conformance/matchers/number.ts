/** `{ $match: number, min: 0, max: 1 }` and `{ $match: integer }`. */
import type { Json } from '#document';
import { when } from './matcher.ts';
import type { Matcher, Options } from './matcher.ts';

export const number: Matcher = {
  name: 'number',
  says: 'A number, from `min` to `max`; or near `near`, by at most `tolerance`.',
  options: { min: 'number', max: 'number', near: 'number', tolerance: 'number' },
  check: (actual, options, judge) =>
    when(isWithin(actual, options), judge, { expected: number.describe(options), found: actual }),
  describe: (options) => describeRange('a number', options),
};

export const integer: Matcher = {
  name: 'integer',
  says: 'A whole number, from `min` to `max`.',
  options: { min: 'number', max: 'number' },
  check: (actual, options, judge) =>
    when(Number.isInteger(actual) && isWithin(actual, options), judge, {
      expected: integer.describe(options),
      found: actual,
    }),
  describe: (options) => describeRange('an integer', options),
};

function isWithin(actual: Json | undefined, options: Options): boolean {
  if (typeof actual !== 'number') return false;
  const { min, max, near, tolerance } = options;
  if (typeof min === 'number' && actual < min) return false;
  if (typeof max === 'number' && actual > max) return false;
  return typeof near === 'number'
    ? Math.abs(actual - near) <= (typeof tolerance === 'number' ? tolerance : 1e-9)
    : true;
}

function describeRange(kind: string, { min, max, near }: Options): string {
  const parts = [
    min === undefined ? '' : ` of at least ${String(min)}`,
    max === undefined ? '' : ` of at most ${String(max)}`,
  ];
  return `${kind}${parts.filter((part) => part !== '').join(' and')}${near === undefined ? '' : ` near ${String(near)}`}`;
}
