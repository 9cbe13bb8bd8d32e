/** Sets of code points as sorted, separate ranges. */

/** Inclusive ranges, in order, with gaps between them. */
export type CharacterSet = readonly (readonly [first: number, last: number])[];

const highest = 0x10ffff;

export const anyCharacter: CharacterSet = [[0, highest]];
export const digits: CharacterSet = ranges('09');
export const wordCharacters: CharacterSet = ranges('09', 'AZ', '__', 'az');
/** White space and line ends of ECMAScript (ECMA-262 §22.2.2.9). */
export const spaces: CharacterSet = union([
  [[0x09, 0x0d]],
  [[0x20, 0x20]],
  [[0xa0, 0xa0]],
  [[0x1680, 0x1680]],
  [[0x2000, 0x200a]],
  [[0x2028, 0x2029]],
  [[0x202f, 0x202f]],
  [[0x205f, 0x205f]],
  [[0x3000, 0x3000]],
  [[0xfeff, 0xfeff]],
]);
/** What `.` does not match. */
export const lineEnds: CharacterSet = union([[[0x0a, 0x0a]], [[0x0d, 0x0d]], [[0x2028, 0x2029]]]);

export function single(codePoint: number): CharacterSet {
  return [[codePoint, codePoint]];
}

export function union(sets: readonly CharacterSet[]): CharacterSet {
  const merged: [number, number][] = [];
  for (const [first, last] of sets.flat().sort((left, right) => left[0] - right[0])) {
    const previous = merged.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

export function complement(set: CharacterSet): CharacterSet {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [first, last] of set) {
    if (first > next) gaps.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= highest) gaps.push([next, highest]);
  return gaps;
}

export function intersects(left: CharacterSet, right: CharacterSet): boolean {
  let [i, j] = [0, 0];
  for (let [a, b] = [left[i], right[j]]; a !== undefined && b !== undefined; a = left[i], b = right[j]) {
    if (a[0] <= b[1] && b[0] <= a[1]) return true;
    if (a[1] < b[1]) i++;
    else j++;
  }
  return false;
}

const properties = new Map<string, CharacterSet>();

/** The set of a Unicode property like `\p{Letter}`, as this engine knows it; undefined where it knows none. */
export function unicodeProperty(escape: string): CharacterSet | undefined {
  const known = properties.get(escape);
  if (known !== undefined) return known;
  const expression = compile(`^${escape}$`);
  if (expression === undefined) return undefined;
  const set = scan(expression);
  properties.set(escape, set);
  return set;
}

function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'u');
  } catch {
    return undefined;
  }
}

function scan(expression: RegExp): CharacterSet {
  const found: [number, number][] = [];
  for (let codePoint = 0; codePoint <= highest; codePoint++) {
    if (!expression.test(String.fromCodePoint(codePoint))) continue;
    const previous = found.at(-1);
    if (previous?.[1] === codePoint - 1) previous[1] = codePoint;
    else found.push([codePoint, codePoint]);
  }
  return found;
}

function ranges(...pairs: readonly string[]): CharacterSet {
  return pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const);
}
