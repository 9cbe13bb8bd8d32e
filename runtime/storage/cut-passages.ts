/** Cuts a text into passages that are small enough to be given to a model and large enough to make sense. */

/** Passages of at most `size` characters, cut between paragraphs, else between lines, sentences or words. */
export function cutPassages(text: string, size = 1200): readonly string[] {
  const passages: string[] = [];
  for (const piece of pieces(text, size, separators)) {
    const last = passages.at(-1);
    const joined = last === undefined ? piece : last + piece;
    if (last !== undefined && joined.length <= size) passages[passages.length - 1] = joined;
    else passages.push(piece);
  }
  return passages.map((passage) => passage.trim()).filter((passage) => passage !== '');
}

const separators = ['\n\n', '\n', '. ', ' '];

/** Pieces no longer than `size`; each keeps the separator that ended it, so that nothing is lost. */
function pieces(text: string, size: number, [separator, ...finer]: readonly string[]): readonly string[] {
  if (text.length <= size) return [text];
  if (separator === undefined) return slices(text, size);
  const parts = text.split(separator);
  return parts
    .map((part, index) => (index < parts.length - 1 ? part + separator : part))
    .flatMap((part) => pieces(part, size, finer));
}

/** Where there is nothing to cut at: a file may be one long word. No character is cut in two. */
function slices(text: string, size: number): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length; from += found.at(-1)?.length ?? size) {
    const slice = text.slice(from, from + size);
    found.push(slice.length === size && size > 1 ? slice.replace(/[\uD800-\uDBFF]$/, '') : slice);
  }
  return found;
}
