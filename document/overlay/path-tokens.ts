/** The text of a JSONPath, read piece by piece. */

export class PathError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

export interface PathText {
  readonly text: string;
  at: number;
  depth: number;
}

const depthLimit = 50;

/** Consumes the match of a sticky pattern, or gives undefined. */
export function take(path: PathText, pattern: RegExp): string | undefined {
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace('y', '')}y`);
  sticky.lastIndex = path.at;
  const found = sticky.exec(path.text)?.[0];
  if (found !== undefined) path.at += found.length;
  return found;
}

export function skipSpace(path: PathText): void {
  take(path, /[ \t\r\n]*/);
}

/** Consumes `text` behind white space; false where something else stands there. */
export function accept(path: PathText, text: string): boolean {
  skipSpace(path);
  if (!path.text.startsWith(text, path.at)) return false;
  path.at += text.length;
  return true;
}

export function expectText(path: PathText, text: string): void {
  if (!accept(path, text)) throw new PathError(`'${text}' is expected`, path.at);
}

/** A quoted string, its escapes undone; undefined where none stands. */
export function takeString(path: PathText): string | undefined {
  const start = path.at;
  const quoted = take(path, /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/s);
  if (quoted === undefined) return undefined;
  const inner = quoted.slice(1, -1);
  const json = quoted.startsWith('"')
    ? inner
    : inner.replaceAll("\\'", "'").replace(/(^|[^\\])((?:\\\\)*)"/g, String.raw`$1$2\"`);
  try {
    return String(JSON.parse(`"${json}"`));
  } catch {
    throw new PathError('the string is malformed', start);
  }
}

export function takeInteger(path: PathText): number | undefined {
  const found = take(path, /-?(?:0|[1-9]\d{0,14})/);
  return found === undefined ? undefined : Number(found);
}

/** Runs a reader one level deeper. */
export function nested<Result>(path: PathText, read: () => Result): Result {
  if (path.depth >= depthLimit) throw new PathError('the path is nested too deeply', path.at);
  path.depth += 1;
  const result = read();
  path.depth -= 1;
  return result;
}
