/** Places: each pointer leads to the text of its value, in JSON and in YAML, and parsing agrees with JSON.parse. */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import { createSource, excerptAt, placeOfOffset } from './source.ts';

const values = fc
  .jsonValue({ maxDepth: 4, noNegativeZero: true } as fc.JsonSharedConstraints)
  .map((value): Json => JSON.parse(JSON.stringify(value)));

it.each([
  ['JSON', parseJson],
  ['YAML in the form of JSON', parseYaml],
])('in %s each pointer leads to its value', (_, parse) => {
  const leads = fc.property(values, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
    // YAML has no tabs in its indentation.
    const text = JSON.stringify(value, null, parse === parseYaml && indent === '\t' ? 1 : indent);
    const parsed = parse(text);
    expect(parsed?.value).toEqual(value);
    for (const { segments, leaf } of leavesOf(value)) {
      expect(text.startsWith(JSON.stringify(leaf), parsed?.locate(segments))).toBe(true);
    }
  });
  expect(fc.check(leads, { numRuns: 500 })).toMatchObject({ failed: false, counterexample: null });
});

it('in YAML blocks a collection is found at its key', () => {
  const text = 'a:\n  b:\n    - c: 1\n    - [d]\n"e": {f: 2}\n';
  const { locate } = parseYaml(text);
  const at = (...segments: string[]): string => text.slice(locate(segments)).split('\n')[0] ?? '';
  expect([
    at('a'),
    at('a', 'b'),
    at('a', 'b', '0'),
    at('a', 'b', '0', 'c'),
    at('a', 'b', '1', '0'),
    at('e'),
    at('e', 'f'),
    at('e', 'gone'),
  ]).toEqual(['a:', 'b:', 'c: 1', '1', 'd]', '"e": {f: 2}', '2}', '"e": {f: 2}']);
});

it('reads what a YAML writer writes', () => {
  const agrees = fc.property(values, (value) => {
    expect(parseYaml(dump(value)).value).toEqual(value);
  });
  expect(fc.check(agrees, { numRuns: 500 })).toMatchObject({ failed: false, counterexample: null });
});

it('a file that only the second reader understands has places as well', () => {
  const text = 'a: {\n  b: 1\n}\nc:\n  d: &x [1]\n  e: *x\n';
  const parsed = parseYaml(text);
  expect(parsed.problems.map(({ code }) => code)).toEqual(['document/not-strict']);
  expect(parsed.value).toEqual({ a: { b: 1 }, c: { d: [1], e: [1] } });
  expect(
    [['a', 'b'], ['c'], ['c', 'd', '0'], ['c', 'e', '0'], ['c', 'gone']].map((segments) => parsed.locate(segments)),
  ).toEqual([text.indexOf('1\n}'), text.indexOf('c:'), text.indexOf('1]'), text.indexOf('1]'), text.indexOf('c:')]);
});

it('lines and columns count from one, and excerpts end at the line', () => {
  const source = createSource({ uri: '/a.yaml', shown: 'a.yaml' }, 'a: 1\r\nb: 2\nc: 3');
  expect([0, 3, 6, 11, 14].map((offset) => placeOfOffset(source, offset))).toEqual([
    { file: 'a.yaml', line: 1, column: 1 },
    { file: 'a.yaml', line: 1, column: 4 },
    { file: 'a.yaml', line: 2, column: 1 },
    { file: 'a.yaml', line: 3, column: 1 },
    { file: 'a.yaml', line: 3, column: 4 },
  ]);
  expect(excerptAt(source, { file: 'a.yaml', line: 2, column: 4 })).toEqual({
    firstLine: 1,
    lines: ['a: 1', 'b: 2'],
    caret: 4,
  });
});

interface Leaf {
  readonly segments: readonly string[];
  readonly leaf: Json;
}

function leavesOf(value: Json, segments: readonly string[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ segments, leaf: value }];
  return Object.entries(value).flatMap(([key, member]: [string, Json]) => leavesOf(member, [...segments, key]));
}
