/** `{ $match: id, prefix: resp- }`: a non-empty text that can stand in a path. */
import { when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const id: Matcher = {
  name: 'id',
  says: 'A non-empty text without spaces; with `prefix`, one that starts with it and goes on.',
  options: { prefix: 'text' },
  check(actual, options, judge) {
    const prefix = String(options['prefix'] ?? '');
    const accepted =
      typeof actual === 'string' &&
      /^[^\s/?#]{1,512}$/.test(actual) &&
      actual.startsWith(prefix) &&
      actual.length > prefix.length;
    return when(accepted, judge, { expected: id.describe(options), found: actual });
  },
  describe: (options) =>
    options['prefix'] === undefined ? 'an id' : `an id that starts with '${String(options['prefix'])}'`,
};
