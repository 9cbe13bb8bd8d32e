/** Overlays: what JSONPaths name, and what actions do to it. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { documentOf, heading, lines, loadFiles } from '../cases/load-files.ts';
import { appendPointer } from '../pointer.ts';
import { parseJsonPath } from './parse-json-path.ts';
import { PathError } from './path-tokens.ts';
import { select } from './select.ts';

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
    ['$.nothing.at.all', []],
    ['$.__proto__', []],
    ['$..*..*..*..id', ['#/paths/~1a/put/id', '#/paths/~1b/get/id']],
  ])('%s', (path, expected) => {
    expect(select(root, parseJsonPath(path)).map(({ segments }) => appendPointer('#', ...segments))).toEqual(expected);
  });

  it.each([
    ['paths', "a path begins with '$'", 0],
    ['$.', 'a name is expected', 2],
    ['$[', 'a selector is expected', 2],
    ['$["a"', "']' is expected", 5],
    ['$.a b', "'b' is not understood", 4],
    ['$[?1]', 'a literal alone is no test', 3],
    ['$[?length(@) > 1]', "'@', '$' or a literal is expected; functions are not read", 3],
    [`$[?${'('.repeat(100)}`, 'the path is nested too deeply', 53],
    [String.raw`$["\q"]`, 'the string is malformed', 2],
  ])('%s is malformed', (path, message, at) => {
    const read = (): unknown => parseJsonPath(path);
    expect(read).toThrow(new PathError(message, at));
  });
});

describe('an overlay', () => {
  const api = `${heading('3.1.0')}tags: [{ name: a }, { name: b }]\npaths:\n  /a: { get: { operationId: a, tags: [a], responses: {} }, put: { operationId: b, deprecated: true, responses: {} } }\n`;

  it('merges objects, appends to lists, replaces values and removes', async () => {
    const loaded = await loadFiles(
      {
        'api.yaml': api,
        'one.yaml':
          'overlay: 1.0.0\nactions:\n  - { target: "$.paths[\'/a\'].get", update: { summary: All, tags: [b], x-etalon-resource: things } }\n  - { target: $.tags, update: { name: c } }\n  - { target: "$.paths.*[?@.deprecated == true]", remove: true }\n',
        'two.yaml':
          'overlay: 1.0.0\nactions:\n  - { target: $.info, update: { title: New } }\n  - { target: "$.tags[0, 1]", remove: true }\n',
      },
      {},
      ['one.yaml', 'two.yaml'],
    );
    expect(lines(loaded.diagnostics)).toEqual([]);
    const document = documentOf(loaded);
    expect(document.info.title).toBe('New');
    expect(document.tags).toEqual([{ name: 'c' }]);
    expect(Object.keys(document.paths['/a']?.operations ?? {})).toEqual(['get']);
    expect(document.paths['/a']?.operations['get']).toMatchObject({
      summary: 'All',
      tags: ['a', 'b'],
      'x-etalon-resource': 'things',
    });
    expect(loaded.place('#/paths/~1a/get/x-etalon-resource')).toMatchObject({ file: 'api.yaml', line: 5 });
    expect(loaded.files).toEqual(['api.yaml', 'one.yaml', 'two.yaml']);
  });

  it('is told about where it is wrong, in its own place', async () => {
    const loaded = await loadFiles(
      {
        'api.yaml': api,
        'one.yaml':
          'overlay: 1.0.0\nactions:\n  - target: $.nothing\n    remove: true\n  - target: $.a[\n    update: {}\n  - target: $.info\n',
        'two.yaml': 'actions: 3\n',
      },
      {},
      ['one.yaml', 'two.yaml', 'three.yaml'],
    );
    expect(lines(loaded.diagnostics)).toEqual([
      "file-missing: 'three.yaml' does not exist.",
      "one.yaml:3:13 overlay: '$.nothing' names nothing in the document.",
      "one.yaml:5:13 overlay: '$.a[' is malformed at character 5: a selector is expected.",
      'one.yaml:7:5 overlay: An action has a `target`, and `update`, `copy` or `remove: true`.',
      'two.yaml:1:1 overlay: An overlay has a version under `overlay` and a list of `actions`.',
    ]);
  });

  it('copies one place into another', async () => {
    const loaded = await loadFiles(
      {
        'api.yaml': api,
        'one.yaml': `overlay: 1.1.0
actions:
  - { target: "$.paths['/a'].put", copy: "$.paths['/a'].get", update: { operationId: c } }
  - { target: $.info, copy: "$.tags[*]" }
  - { target: $.info, copy: $.nothing }
  - { target: $.info, copy: 3 }
  - { target: $.info, updaet: {} }
`,
      },
      {},
      ['one.yaml'],
    );
    expect(documentOf(loaded).paths['/a']?.operations['put']).toMatchObject({
      operationId: 'c',
      tags: ['a'],
      deprecated: true,
    });
    expect(lines(loaded.diagnostics)).toEqual([
      "one.yaml:4:29 overlay: '$.tags[*]' names several places; one can be copied.",
      "one.yaml:5:29 overlay: '$.nothing' names nothing in the document.",
      'one.yaml:6:29 overlay: `copy` is a JSONPath.',
      'one.yaml:7:5 overlay: An action has a `target`, and `update`, `copy` or `remove: true`.',
      "one.yaml:7:23 overlay: An action has no 'updaet'. (Did you mean 'update'?)",
    ]);
  });

  it('is applied once, however often URLs make the document be read', async () => {
    const loaded = await loadFiles(
      {
        'api.yaml': `${api}components: { schemas: { A: { $ref: "https://example.com/a.yaml" } } }\n`,
        'one.yaml': 'overlay: 1.0.0\nactions: [{ target: $.tags, update: { name: c } }]\n',
      },
      { allowUrls: true, fetchUrl: () => Promise.resolve({ text: 'type: string\n' }) },
      ['one.yaml'],
    );
    expect(documentOf(loaded).tags).toHaveLength(3);
  });
});
