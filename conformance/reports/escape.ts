/** Text from a target is hostile: it must not move a cursor, open a tag, or end an attribute. */

/** For a terminal: control characters and invisible direction marks become visible escapes; line feeds stay if asked. */
export function forTerminal(text: string, options: { readonly lines?: boolean } = {}): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\n' && options.lines === true ? character : visible(character),
  );
}

/** For XML text and attributes; characters that XML 1.0 cannot hold become visible escapes. */
export function forXml(text: string): string {
  return forTerminal(text, { lines: true })
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
    .replaceAll(/[\ud800-\udfff\ufffe\uffff]/g, '\ufffd');
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\n') return String.raw`\n`;
  if (character === '\t') return ' ';
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
