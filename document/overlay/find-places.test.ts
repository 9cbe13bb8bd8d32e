/** What JSONPaths name. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { appendPointer } from '../pointer.ts';
import { findPlaces, PathError } from './find-places.ts';

const root: Json = {
  paths: {
    '/a': { get: { tags: ['x', 'y'], deprecated: true }, put: { id: 1 } },
    '/b': { get: { id: 2, 'x-a': null } },
  },
  list: [{ n: 1, s: 'a' }, { n: 2, s: 'b' }, { n: 3 }, 'c'],
  "it's": { deep: { id: 3 } },
};

describe('a JSONPath', () => {
  it.each([
    ['$', ['#']],
    ['$.paths.*.get', ['#/paths/~1a/get', '#/paths/~1b/get']],
    ["$['paths']['/a'][\"put\"]", ['#/paths/~1a/put']],
    [String.raw`$['it\'s'].deep`, ["#/it's/deep"]],
    ['$..id', ['#/paths/~1a/put/id', '#/paths/~1b/get/id', "#/it's/deep/id"]],
    ['$..[0]', ['#/paths/~1a/get/tags/0', '#/list/0']],
    ['$.list[0, -1]', ['#/list/0', '#/list/3']],
    ['$.list[1:3]', ['#/list/1', '#/list/2']],
    ['$.list[-2:]', ['#/list/2', '#/list/3']],
    ['$.list[::2]', ['#/list/0', '#/list/2']],
    ['$.list[::-2]', ['#/list/3', '#/list/1']],
    ['$.list[?@.n >= 2]', ['#/list/1', '#/list/2']],
    ["$.list[?@.s == 'a' || @.n == 3]", ['#/list/0', '#/list/2']],
    ['$.list[?@.n && !@.s]', ['#/list/2']],
    ['$.list[?!(@.n < 3) && @ != "c"]', ['#/list/2']],
    ["$.list[?@ == 'c']", ['#/list/3']],
    ['$.paths[?@.get.deprecated == true].get', ['#/paths/~1a/get']],
    ['$.paths.*[?@.x-a == null]', ['#/paths/~1b/get']],
    ['$.list[?@.n == $.paths["/a"].put.id]', ['#/list/0']],
    ['$.list[?length(@.s) == 1]', ['#/list/0', '#/list/1']],
    ['$.paths[?count(@.*) > 1]', ['#/paths/~1a']],
    ["$.list[?match(@.s, '[ab]')]", ['#/list/0', '#/list/1']],
    ["$.list[?match(@.s, 'A')]", []],
    ["$.paths.*.*[?search(@[1], 'y')]", ['#/paths/~1a/get/tags']],
    ['$.paths.*[?value(@..id) == 1]', ['#/paths/~1a/put']],
    ["$.paths[?(@.get['tags'][?(@ == 'x')])].get", ['#/paths/~1a/get']],
    ['$.nothing.at.all', []],
    ['$["__proto__"]', []],
    ['$.constructor', []],
    ['$.__proto__', []],
    ['$..*..*..*..id', ['#/paths/~1a/put/id', '#/paths/~1b/get/id']],
  ])('%s', (path, expected) => {
    expect(findPlaces(root, path).map(({ segments }) => appendPointer('#', ...segments))).toEqual(expected);
  });

  it.each([
    ['paths', "it is malformed at character 1: expected '$', found 'p'"],
    ['$.', 'it is malformed at character 3: a name is expected'],
    ['$[', 'it is malformed at character 3: unclosed bracketed selection'],
    ['$["a"', 'it is malformed at character 6: unclosed bracketed selection'],
    ['$[?1]', 'it is malformed at character 4: filter expression literals (1) must be compared'],
    ['$[?foo(@) > 1]', "it is malformed at character 4: no such function 'foo'"],
    ['$[?length(@)]', 'it is malformed at character 4: result of length() must be compared'],
    [String.raw`$["\q"]`, 'it is malformed at character 5: invalid escape'],
    [`$[?${'('.repeat(2000)}`, 'it is too long'],
    [`$${'[?@'.repeat(900)}`, expect.stringMatching(/malformed|nested/)],
  ])('%s is malformed', (path, message) => {
    const problem = () => findPlaces(root, path);
    expect(problem).toThrow(PathError);
    expect(problem).toThrow(expect.objectContaining({ message }) as Error);
  });

  it('ends where a pattern would go on for ever, or too many places are named', () => {
    const long: Json = { list: [`${'a'.repeat(40)}!`] };
    expect(() => findPlaces(long, "$.list[?match(@, '(a+)+b')]", { milliseconds: 50, places: 10 })).toThrow(
      new PathError('it takes longer than 0.05 seconds'),
    );
    expect(() => findPlaces(root, '$..*', { milliseconds: 5000, places: 3 })).toThrow(
      new PathError('it names more than 3 places'),
    );
  });
});
