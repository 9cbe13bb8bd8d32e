/** `{ $match: uuid }`. */
import { when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const uuid: Matcher = {
  name: 'uuid',
  says: 'A UUID in its usual form, with hyphens; `prefix` may stand before it.',
  options: { prefix: 'text' },
  check(actual, options, judge) {
    const prefix = String(options['prefix'] ?? '');
    const accepted =
      typeof actual === 'string' && actual.startsWith(prefix) && PATTERN.test(actual.slice(prefix.length));
    return when(accepted, judge, { expected: uuid.describe(options), found: actual });
  },
  describe: (options) => (options['prefix'] === undefined ? 'a UUID' : `'${String(options['prefix'])}' and a UUID`),
};
