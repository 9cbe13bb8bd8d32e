/** Text of a document inside Markdown of ours: nothing in it is markup, and it stays in its line or cell. */

/** One line; may stand in a table cell, a heading or the text of a link, but not at the start of a line. */
export function markdownText(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_[\]|<>~&]/g, escaped);
}

/** Code in a line or a table cell. Backticks need a longer fence; a bar would end the cell. */
export function markdownCode(text: string): string {
  const line = oneLine(text).replaceAll('|', String.raw`\|`);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 || line === '' ? ' ' : '';
  return fence + space + line + space + fence;
}

/** The target of a link: percent-encoded where it could end the link. */
export function markdownTarget(path: string): string {
  return encodeURI(path).replaceAll(
    /[()'<>]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The first sentence of a description, for an index. */
export function firstSentence(text: string | undefined): string {
  const line = oneLine((text ?? '').split(/\n[ \t]*\n/)[0] ?? '');
  const end = /[.!?](?=\s|$)/.exec(line);
  const sentence = end === null ? line : line.slice(0, end.index + 1);
  return sentence.length > 200 ? `${sentence.slice(0, 197)}…` : sentence;
}

function oneLine(text: string): string {
  return text
    .replaceAll(/\p{Cc}|[\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .toWellFormed();
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

function escaped(character: string): string {
  return entities[character] ?? `\\${character}`;
}
