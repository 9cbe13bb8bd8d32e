/** The path language. */
import type { Json } from '#document';
import { describe, expect, it } from 'vitest';
import { isPathProblem, knownPath, parsePath, select } from './path.ts';

const root: Json = {
  frames: [
    { type: 'a', n: 1, text: 'x' },
    { type: 'b', n: 2 },
    { type: 'a', n: 3, text: 'z' },
  ],
  'x-id': '7',
  nothing: null,
};

describe('a path', () => {
  it.each([
    ['$', root],
    ['$.frames[0].type', 'a'],
    ['frames[-1].n', 3],
    ['$["x-id"]', '7'],
    ['$.x-id', '7'],
    ['$.nothing', null],
    ['$.frames[*].n', [1, 2, 3]],
    ['$.frames[1:].n', [2, 3]],
    ['$.frames[:-1].n', [1, 2]],
    ['$.frames[?type=a].text', ['x', 'z']],
    ['$.frames[?n=2].type', ['b']],
    ['$.missing', undefined],
    ['$.frames[9]', undefined],
    ['$.missing[*]', []],
    ['$.constructor', undefined],
  ])('%s selects', (path, value) => {
    expect(select(root, knownPath(path))).toEqual(value);
  });

  it.each(['$..a', '$.a[', '$.a[x]', '$a b', '$.a[?]'])('%s is refused', (text) => {
    expect(isPathProblem(parsePath(text))).toBe(true);
  });
});
