/** Comments from descriptions: they cannot end early, and they stay readable. */
import type { Code } from './code.ts';

const width = 108;

/** A tag of ours; its text may come from a document. */
export interface DocumentationTag {
  readonly tag: 'default' | 'deprecated' | 'example' | 'format';
  readonly text?: string;
}

/**
 * A doc comment of paragraphs and tags; nothing at all where every part is empty. Ends with a line break. Strings come
 * from documents: nothing in them is a tag, but for a lone `@deprecated`, which does no harm wherever it comes from.
 */
export function docComment(...parts: readonly (string | DocumentationTag | undefined)[]): Code {
  const lines = parts.flatMap((part) => (part === undefined ? [] : commentLines(part)));
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return '' as Code;
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return `/** ${only} */\n` as Code;
  return `/**\n${lines.map((line) => (line === '' ? ' *' : ` * ${line}`)).join('\n')}\n */\n` as Code;
}

function commentLines(part: string | DocumentationTag): string[] {
  if (part === '@deprecated') return [part];
  if (typeof part === 'string') return textLines(part);
  return textLines(part.text ?? '').join('\n') === ''
    ? [`@${part.tag}`]
    : tagLines(part.tag, textLines(part.text ?? ''));
}

function tagLines(tag: DocumentationTag['tag'], [first = '', ...rest]: readonly string[]): string[] {
  return [`@${tag} ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))];
}

function textLines(text: string): string[] {
  if (text.length <= width && plainLine.test(text) && !text.includes('*/')) return [text];
  return harmless(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trimEnd())
    .flatMap(wrapped)
    .map(withoutTag);
}

/** Most comments: printable ASCII on one line, in which nothing can be a tag, an end, or white space to be trimmed. */
const plainLine = /^[!-)+-.0-?A-~](?:[ -~]*[!-~])?$/;

/** At the start of a line `@ts-ignore` is a directive, in a comment of one line as well, and other words are tags. */
function withoutTag(line: string): string {
  return line.replace(/^([\s*/]*)@/, String.raw`$1\@`);
}

/** An early `*` and `/` would end the comment; control characters and bidirectional marks would hide something in it. */
function harmless(text: string): string {
  const open = text.trim().replaceAll('*/', String.raw`*\/`);
  if (plainText.test(open)) return open;
  return open
    .replaceAll(/(?![\n\r])\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** Looked at once instead of replacing twice: classes of Unicode are slow. */
const plainText = /^[\n\r -~]*$/;

/** Prose is wrapped; indented lines, tables and list continuations are left as their author set them. */
function wrapped(line: string): string[] {
  if (line.length <= width || /^(\s|[|`>])/.test(line)) return [line];
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
