/** JSON as editors allow it: with comments, and with commas at the end. */

export interface Relaxed {
  /** The same text with blanks in these places, so that every offset stays. */
  readonly text: string;
  /** Where the first of them stands. */
  readonly offset: number;
}

/** Undefined where nothing of that kind is in the text. */
export function relaxedJson(text: string): Relaxed | undefined {
  const pieces: string[] = [];
  let offset: number | undefined;
  for (const match of text.matchAll(piecesOfJson)) {
    const [piece, stray] = match;
    if (stray !== undefined) offset ??= match.index;
    pieces.push(stray === undefined ? piece : stray.replaceAll(/\S/g, ' '));
  }
  return offset === undefined ? undefined : { text: pieces.join(''), offset };
}

/** Strings; comments, and commas with nothing but blanks and comments before a bracket; everything else. */
const piecesOfJson =
  /"(?:[^"\\]|\\.)*"|(\/\/[^\n]*|\/\*[^]*?\*\/|,(?=(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*[\]}]))|[^"/,]+|[^]/g;
