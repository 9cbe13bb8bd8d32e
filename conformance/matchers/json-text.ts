/** `{ $match: json-text, value: { city: Oslo } }`: a text that holds JSON which fits the tree. */
import type { Json } from '#document';
import { parseJson } from '../values/parse-json.ts';
import { mismatch } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const jsonText: Matcher = {
  name: 'json-text',
  says: 'A text that holds JSON which fits `value`, an expected tree. Spaces and the order of keys do not matter.',
  options: { value: 'tree!' },
  check(actual, options, judge) {
    const value: Json | undefined = typeof actual === 'string' ? parseJson(actual) : undefined;
    return value === undefined
      ? mismatch(judge, jsonText.describe(options), actual)
      : judge.compare(options['value'] ?? null, value);
  },
  describe: (options) => `a text with the JSON ${JSON.stringify(options['value'])}`,
};
