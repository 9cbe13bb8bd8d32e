/** Finds the word that was probably meant. */

/** `Did you mean 'expect'?`, or the whole choice where nothing is near; undefined if there is nothing to choose from. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const choices = [...known];
  const near = nearest(word, choices);
  if (near !== undefined) return `Did you mean '${near}'?`;
  if (choices.length === 0) return undefined;
  const shown = choices.slice(0, 30).join(', ');
  return choices.length > 30 ? `Known are ${shown}, … (${choices.length})` : `Known are ${shown}`;
}

/** The nearest of the known words, if one is near enough to be a slip of the keyboard. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = known.map((candidate) => ({
    candidate,
    distance: distanceOf(word.toLowerCase(), candidate.toLowerCase()),
  }));
  const best = ranked.toSorted((left, right) => left.distance - right.distance)[0];
  return best !== undefined && best.distance <= limit ? best.candidate : undefined;
}

/** Levenshtein's distance, where a swap of neighbours counts once. */
function distanceOf(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 8) return Infinity;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      current.push(cell({ left, right, row, column, current, last, beforeLast }));
    }
    beforeLast = last;
    last = current;
  }
  return last.at(-1) ?? 0;
}

interface Cell {
  readonly left: string;
  readonly right: string;
  readonly row: number;
  readonly column: number;
  readonly current: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function cell({ left, right, row, column, current, last, beforeLast }: Cell): number {
  const same = left[row - 1] === right[column - 1];
  const at = (line: readonly number[], index: number): number => line[index] ?? Infinity;
  const plain = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
  const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return swapped ? Math.min(plain, at(beforeLast, column - 2) + 1) : plain;
}
