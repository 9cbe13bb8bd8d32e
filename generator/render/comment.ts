/** Comments from descriptions: they cannot end early, and they stay readable. */
import { type Code, join } from './code.ts';

const width = 108;

/** A doc comment of paragraphs and tags; nothing at all where every part is empty. Ends with a line break. */
export function docComment(...parts: readonly (string | undefined)[]): Code {
  const lines = parts.flatMap((part) => (part === undefined ? [] : commentLines(part)));
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return '' as Code;
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return `/** ${only} */\n` as Code;
  return `/**\n${lines.map((line) => (line === '' ? ' *' : ` * ${line}`)).join('\n')}\n */\n` as Code;
}

/** A comment to the end of the line, without the line break. */
export function lineComment(text: string): Code {
  return `// ${harmless(text).replaceAll(/\s+/g, ' ').trim()}` as Code;
}

/** Blocks of a file or of a body, separated by one empty line; empty blocks are left out. */
export function blocks(pieces: readonly Code[]): Code {
  return join(
    pieces.filter((piece) => piece.trim() !== '').map((piece) => piece.trimEnd() as Code),
    '\n\n',
  );
}

function commentLines(text: string): string[] {
  return harmless(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trimEnd())
    .flatMap(wrapped);
}

/** An early `*` and `/` would end the comment; control characters and bidirectional marks would hide something in it. */
function harmless(text: string): string {
  return text
    .trim()
    .replaceAll('*/', String.raw`*\/`)
    .replaceAll(/(?![\n\r])\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

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
