/** Reads a JSONPath: `$.paths.*[?@.deprecated == true]`. */
import type { JsonPath, Segment, Selector } from './json-path.ts';
import type { PathText } from './path-tokens.ts';
import { parseTest } from './parse-path-test.ts';
import { PathError, accept, expectText, nested, skipSpace, take, takeInteger, takeString } from './path-tokens.ts';

/** Throws a PathError that says what is wrong and where. */
export function parseJsonPath(text: string): JsonPath {
  const path: PathText = { text, at: 0, depth: 0 };
  if (take(path, /\$/) === undefined) throw new PathError("a path begins with '$'", 0);
  const segments = readSegments(path);
  skipSpace(path);
  if (path.at < text.length) throw new PathError(`'${text.slice(path.at, path.at + 10)}' is not understood`, path.at);
  return { segments };
}

export function readSegments(path: PathText): Segment[] {
  const segments: Segment[] = [];
  for (let segment = readSegment(path); segment !== undefined; segment = readSegment(path)) segments.push(segment);
  return segments;
}

const memberName = /[\p{L}_][\p{L}\p{N}_-]*/u;

function readSegment(path: PathText): Segment | undefined {
  const start = path.at;
  skipSpace(path);
  const dots = take(path, /\.\.?/);
  const descendant = dots === '..';
  if (dots !== '.' && take(path, /\[/) !== undefined) return { descendant, selectors: readBrackets(path) };
  if (dots === undefined) {
    path.at = start;
    return undefined;
  }
  if (take(path, /\*/) !== undefined) return { descendant, selectors: [{ kind: 'wildcard' }] };
  const name = take(path, memberName);
  if (name === undefined) throw new PathError('a name is expected', path.at);
  return { descendant, selectors: [{ kind: 'name', name }] };
}

function readBrackets(path: PathText): Selector[] {
  const selectors: Selector[] = [];
  do selectors.push(readSelector(path));
  while (accept(path, ','));
  expectText(path, ']');
  return selectors;
}

function readSelector(path: PathText): Selector {
  skipSpace(path);
  if (take(path, /\*/) !== undefined) return { kind: 'wildcard' };
  if (take(path, /\?/) !== undefined) return { kind: 'filter', test: nested(path, () => parseTest(path)) };
  const name = takeString(path);
  return name === undefined ? readPosition(path) : { kind: 'name', name };
}

/** `3`, `-1`, `1:5`, `::2`. */
function readPosition(path: PathText): Selector {
  const start = takeInteger(path);
  if (!accept(path, ':')) {
    if (start === undefined) throw new PathError('a selector is expected', path.at);
    return { kind: 'index', index: start };
  }
  skipSpace(path);
  const end = takeInteger(path);
  const step = accept(path, ':') ? (skipSpace(path), takeInteger(path) ?? 1) : 1;
  return { kind: 'slice', ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }), step };
}
