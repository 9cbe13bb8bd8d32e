/** `{ $match: timestamp, form: date-time }`: a time that can be meant, in the form of RFC 3339 or in whole seconds since 1970. */
import type { Json } from '#document';
import { when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

const DATE_TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

export const timestamp: Matcher = {
  name: 'timestamp',
  says: 'A time between 2000 and 2100; `form` is `date-time` (RFC 3339) or `unix` (whole seconds).',
  options: { form: 'text' },
  check(actual, options, judge) {
    const time = timeOf(actual, options['form']);
    const accepted = time !== undefined && time >= EARLIEST && time < LATEST;
    return when(accepted, judge, { expected: timestamp.describe(options), found: actual });
  },
  describe: (options) =>
    options['form'] === undefined ? 'a timestamp' : `a timestamp in the form ${String(options['form'])}`,
};

/** Milliseconds since 1970; undefined if the value is no timestamp of the form. */
export function timeOf(value: Json | undefined, form: Json | undefined): number | undefined {
  if (typeof value === 'string' && form !== 'unix' && DATE_TIME.test(value)) return parsed(value);
  return typeof value === 'number' && Number.isInteger(value) && form !== 'date-time' ? value * 1000 : undefined;
}

function parsed(text: string): number | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
