/** The test of a filter: comparisons and existence, joined by `&&`, `||`, `!` and parentheses. */
import type { Comparable, Operator, Query, Test } from './json-path.ts';
import type { PathText } from './path-tokens.ts';
import { readSegments } from './parse-json-path.ts';
import { PathError, accept, expectText, nested, skipSpace, take, takeString } from './path-tokens.ts';

export function parseTest(path: PathText): Test {
  return joined(path, {
    kind: 'or',
    sign: '||',
    read: () => joined(path, { kind: 'and', sign: '&&', read: () => readBasic(path) }),
  });
}

interface Joint {
  readonly kind: 'or' | 'and';
  readonly sign: string;
  readonly read: () => Test;
}

function joined(path: PathText, { kind, sign, read }: Joint): Test {
  const first = read();
  const tests = [first];
  while (accept(path, sign)) tests.push(read());
  return tests.length === 1 ? first : { kind, tests };
}

function readBasic(path: PathText): Test {
  skipSpace(path);
  if (take(path, /!(?!=)/) !== undefined) return { kind: 'not', test: nested(path, () => readBasic(path)) };
  if (accept(path, '(')) {
    const test = nested(path, () => parseTest(path));
    expectText(path, ')');
    return test;
  }
  const start = path.at;
  const left = readComparable(path);
  skipSpace(path);
  const operator = take(path, /==|!=|<=|>=|<|>/) as Operator | undefined;
  if (operator !== undefined) return { kind: 'compare', left, operator, right: readComparable(path) };
  if (left.kind === 'query') return { kind: 'exists', query: left.query };
  throw new PathError('a literal alone is no test', start);
}

const literals: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function readComparable(path: PathText): Comparable {
  skipSpace(path);
  const text = takeString(path);
  if (text !== undefined) return { kind: 'literal', value: text };
  const number = take(path, /-?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,3})?/);
  if (number !== undefined) return { kind: 'literal', value: Number(number) };
  const word = take(path, /true|false|null/);
  if (word !== undefined) return { kind: 'literal', value: literals.get(word) ?? null };
  return { kind: 'query', query: readQuery(path) };
}

function readQuery(path: PathText): Query {
  const from = take(path, /[@$]/);
  if (from !== '@' && from !== '$')
    throw new PathError("'@', '$' or a literal is expected; functions are not read", path.at);
  return { from, segments: nested(path, () => readSegments(path)) };
}
