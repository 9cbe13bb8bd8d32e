/** `{ $match: text-equals, value: Hello }`: content as a text, as one text item, or as a list of them, with this text. */
import { isObject, type Json } from '#document';
import { when } from './matcher.ts';
import type { Matcher } from './matcher.ts';

export const textEquals: Matcher = {
  name: 'text-equals',
  says: 'Content with the text `value` (an expected tree), whether it comes as a text, as an item with `text`, or as a list of such items.',
  options: { value: 'tree!' },
  check(actual, options, judge) {
    const text = textOf(actual);
    const accepted = text !== undefined && judge.compare(options['value'] ?? null, text).length === 0;
    return when(accepted, judge, { expected: textEquals.describe(options), found: actual });
  },
  describe: (options) => `content with the text ${JSON.stringify(options['value'])}`,
};

function textOf(content: Json | undefined): string | undefined {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return joined(content);
  return isObject(content) && typeof content['text'] === 'string' ? content['text'] : undefined;
}

function joined(items: readonly Json[]): string | undefined {
  const texts = items.map((item) => (Array.isArray(item) ? undefined : textOf(item)));
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
}
