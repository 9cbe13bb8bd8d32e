/** Text of a document made safe for a terminal: control characters and text direction marks are shown, not obeyed. */

// oxlint-disable-next-line no-control-regex -- these are the characters to escape
const dangerous = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Tabs become one space, so that a caret below stays in its column; lone surrogates are shown as well. */
export function visibleText(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(dangerous, escapeCharacter)
    .replace(/\p{Surrogate}/gu, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
