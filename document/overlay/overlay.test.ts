/** Overlays: what actions do to the places that they name. */
import { describe, expect, it } from 'vitest';
import { documentOf, heading, lines, loadFiles } from '../testing/load-files.ts';

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
      "one.yaml:5:13 overlay: '$.a[' cannot be followed: it is malformed at character 5: unclosed bracketed selection.",
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
      'one.yaml:3:42 overlay: An action has `update` or `copy`; `copy` is applied first.',
      "one.yaml:4:29 overlay: '$.tags[*]' names several places; one can be copied.",
      "one.yaml:5:29 overlay: '$.nothing' names nothing in the document.",
      'one.yaml:6:29 overlay: `copy` is a JSONPath.',
      'one.yaml:7:5 overlay: An action has a `target`, and `update`, `copy` or `remove: true`.',
      "one.yaml:7:23 overlay: An action has no 'updaet'. (Did you mean 'update'?)",
    ]);
  });

  const edited = async (overlay: string, document = api) => {
    const loaded = await loadFiles({ 'api.yaml': document, 'one.yaml': overlay }, {}, ['one.yaml']);
    return { ...loaded, lines: lines(loaded.diagnostics).map((line) => line.replace(/^one.yaml:/, '')) };
  };

  it('concatenates lists, replaces single values, and removes what a list has at several places', async () => {
    const { document, lines: said } = await edited(`overlay: 1.1.0
actions:
  - { target: $.tags, update: [{ name: c }, { name: d }, { name: e }] }
  - { target: $.info.title, update: Newer }
  - { target: "$.tags[3, 0, -1]", remove: true }
  - { target: "$.tags[?@.name == 'c']", remove: true, update: { name: f } }
  - { target: "$.paths['/a'].get.tags[?@ == 'a']", remove: true }
`);
    expect(said).toEqual([]);
    expect(document?.info.title).toBe('Newer');
    expect(document?.tags).toEqual([{ name: 'b' }]);
    expect(document?.paths['/a']?.operations['get']?.tags).toEqual([]);
  });

  it('moves what is made, copied and removed in this order', async () => {
    const { document, lines: said } = await edited(`overlay: 1.1.0
actions:
  - { target: $.paths, update: { /new: {} } }
  - { target: "$.paths['/new']", copy: "$.paths['/a']" }
  - { target: "$.paths['/a']", remove: true }
`);
    expect(said).toEqual([]);
    expect(Object.keys(document?.paths ?? {})).toEqual(['/new']);
  });

  it('uses the reusable actions of 1.2', async () => {
    const { document, lines: said } = await edited(`overlay: 1.2.0
$self: https://example.com/one.yaml
components:
  actions:
    mark/it: { fields: { update: { x-marked: true } } }
actions:
  - { $ref: '#/components/actions/mark~1it', target: "$.paths['/a'].get" }
  - { $ref: '#/components/actions/none', target: $.info }
`);
    expect(document?.paths['/a']?.operations['get']).toMatchObject({ 'x-marked': true });
    expect(said).toEqual(["8:13 overlay: '#/components/actions/none' names no reusable action of this overlay."]);
  });

  it('tells of values that cannot be merged, and of places of different kinds', async () => {
    const { document, lines: said } = await edited(`overlay: 1.0.0
actions:
  - { target: $, update: { info: { title: [a] }, tags: } }
  - { target: "$['info', 'tags']", update: { name: x } }
  - { target: $.info.version, update: { a: 1 } }
`);
    expect(document?.tags).toHaveLength(3);
    const ofOverlay = said.filter((line) => line.includes(' overlay: '));
    expect(ofOverlay.map((line) => line.replace(/; the value.*/, ''))).toEqual([
      '3:15 overlay: The update is of another kind than what is at #/info/title, and 1 more places',
      "4:15 overlay: '$['info', 'tags']' names places of different kinds: object, list.",
      '5:15 overlay: The update is of another kind than what is at #/info/version',
    ]);
  });

  it.each([
    ['api.yaml', []],
    ['./api.yaml', []],
    ['https://example.com/other.yaml', []],
    ['other.yaml', ["2:10 overlay: This overlay is for 'other.yaml', not for 'api.yaml'; it is left out."]],
  ])('that extends %s is for that document', async (address, expected) => {
    const { document, lines: said } = await edited(
      `overlay: 1.0.0\nextends: ${address}\nactions: [{ target: $.info, update: { title: New } }]\n`,
    );
    expect(said).toEqual(expected);
    expect(document?.info.title === 'New').toBe(expected.length === 0);
  });

  it('says which of its own members are unknown', async () => {
    const { lines: said } = await edited('overlay: 2.0.0\naction: []\nactions: []\n');
    expect(said).toEqual([
      "1:10 overlay: The version '2.0.0' is not known; it is read as 1.2.",
      "2:1 overlay: An overlay has no 'action'. (Did you mean 'actions'?)",
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
