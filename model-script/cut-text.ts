/** Cuts a text into the pieces in which a model streams it. */

/** At most `count` nearly equal pieces, none empty, which joined give the text; no character is cut in two. */
export function cutText(text: string, count: number): readonly string[] {
  const characters = [...text];
  const pieces = Math.min(count, characters.length);
  const start = (piece: number) => Math.round((piece * characters.length) / pieces);
  return Array.from({ length: pieces }, (_, piece) => characters.slice(start(piece), start(piece + 1)).join(''));
}
