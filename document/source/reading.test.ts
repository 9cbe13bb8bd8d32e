/** Reading files: what is wrong with them is told, with its place, and nothing hangs or overflows. */
import { describe, expect, it } from 'vitest';
import { documentOf, heading, lines, loadFiles, loadText, withFiles } from '../testing/load-files.ts';
import { loadDocument } from '../load-document.ts';

describe('syntax errors', () => {
  it('have a line and a column in YAML, and several are told', async () => {
    const { document, diagnostics } = await loadText('openapi: 3.1.0\ninfo:\n  title: [a\npaths:\n  /a: }\n');
    expect(document).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(1);
    expect(diagnostics.every(({ code, place }) => code === 'document/syntax' && place?.file === 'api.yaml')).toBe(true);
    expect(diagnostics[0]?.excerpt?.lines.length).toBeGreaterThan(0);
  });

  it('have a line and a column in JSON', async () => {
    const { diagnostics } = await loadFiles({
      'api.json': '{\n  "openapi": "3.1.0",\n  "info": { "title" "Test" }\n}',
    });
    expect(diagnostics[0]).toMatchObject({ code: 'document/syntax', place: { file: 'api.json', line: 3 } });
  });
});

describe('advice', () => {
  it.each([
    ['info:\n\ttitle: T\n', '2:1', 'The line is indented by a tab.', /spaces/],
    ['info:\n  title: A: B\n', '2:10', 'A member begins within the value of another.', /quotation marks/],
    ['info:\n  title: @T\n', '2:10', 'Plain value cannot start with reserved character @.', /quotation marks/],
    ['info: { title: T\npaths: {}\n', '2:1', 'What was begun must end with a }.', /close the bracket/],
    ['info:\n   title: T\n  version: v\n', '3:1', 'All mapping items must start at the same column.', /same number/],
    [
      'info: { title: a "b" }\nx: {y: a {b}}\n',
      '2:10',
      'Something begins where a value should have ended.',
      /as a whole/,
    ],
    [
      'paths:\n  a: { get: post /a/{id}, x: y }\n  b: c\n  d:\n    e: f\n  g: h\n',
      '2:21',
      'Something begins where a value should have ended.',
      /as a whole/,
    ],
    ['info: *nowhere\n', '1:8', 'Unidentified alias "nowhere".', /there, or just before/],
  ])('%j', async (text, place, message, help) => {
    const { document, diagnostics } = await loadText(text);
    expect(document).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(lines(diagnostics)[0]).toContain(`api.yaml:${place} syntax: ${message}`);
    expect(diagnostics[0]?.help).toMatch(help);
  });
});

describe('tolerated spellings', () => {
  it('byte-order marks and CRLF', async () => {
    const text = `\uFEFF${heading('3.1.0')}paths: {}\nx-a: |\n  b\n  c\n`.replaceAll('\n', '\r\n');
    const loaded = await loadText(text);
    expect(loaded.diagnostics).toEqual([]);
    expect(documentOf(loaded)['x-a']).toBe('b\nc\n');
  });

  it('Windows-1252, which is told', async () => {
    const loaded = await loadFiles({ 'api.yaml': Buffer.from(`${heading('3.1.0')}paths: {}\nx-a: Café\n`, 'latin1') });
    expect(lines(loaded.diagnostics)).toEqual([
      expect.stringMatching(/^api\.yaml:\d+:9 not-strict: The text is not in UTF-8; it is read as Windows-1252\./),
    ]);
    expect(documentOf(loaded)['x-a']).toBe('Café');
  });

  it('UTF-8 with damage, which is told', async () => {
    const bytes = Buffer.from(`${heading('3.1.0')}paths: {}\nx-a: Café !\n`);
    bytes[bytes.length - 2] = 0xe9;
    const loaded = await loadFiles({ 'api.yaml': bytes });
    expect(lines(loaded.diagnostics)).toEqual([
      expect.stringContaining('not-strict: Some bytes are not text in UTF-8'),
    ]);
    expect(documentOf(loaded)['x-a']).toBe('Café \ufffd');
  });

  it.each(['utf16le', 'utf16be'] as const)('UTF-16 without a mark: %s', async (encoding) => {
    const bytes = Buffer.from(`${heading('3.1.0')}paths: {}\n`, 'utf16le');
    const loaded = await loadFiles({ 'api.yaml': encoding === 'utf16le' ? bytes : bytes.swap16() });
    expect(loaded.diagnostics).toEqual([]);
  });

  it('UTF-16 with a mark', async () => {
    const text = `\uFEFF${heading('3.1.0')}paths: {}\n`;
    const loaded = await loadFiles({ 'api.yaml': Buffer.from(text, 'utf16le') });
    expect(loaded.diagnostics).toEqual([]);
  });

  it('JSON with a trailing comma, read as YAML', async () => {
    const loaded = await loadFiles({
      'api.json': '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {},}',
    });
    expect(documentOf(loaded).info.title).toBe('T');
  });

  it('merge keys, which YAML 1.2 no longer has', async () => {
    const loaded = await loadText(`${heading('3.1.0')}x-base: &base { a: 1 }\nx-more:\n  <<: *base\n  b: 2\n`);
    expect(documentOf(loaded)['x-more']).toEqual({ a: 1, b: 2 });
  });

  it('dates and yes stay strings, as YAML 1.2 says', async () => {
    const loaded = await loadText(`${heading('3.1.0')}x-values: [2024-01-01, yes, 0o17, 1_000, null, ~, true]\n`);
    expect(documentOf(loaded)['x-values']).toEqual(['2024-01-01', 'yes', 15, '1_000', null, null, true]);
  });

  it.each([
    ['api.yaml', `${heading('3.1.0')}x-a: 1\npaths: {}\nx-a: 2\n`, 'api.yaml:5:1'],
    [
      'api.json',
      '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"},\n "x-a": 1,\n "paths": {}, "x-a": 2}',
      'api.json:3:15',
    ],
  ])('a key that stands twice in %s: the last one counts, and it is told', async (file, text, place) => {
    const loaded = await loadFiles({ [file]: text });
    expect(lines(loaded.diagnostics)).toEqual([
      `${place} duplicate-key: The key 'x-a' stands twice. (Remove one of them; the last one counts.)`,
    ]);
    expect(documentOf(loaded)['x-a']).toBe(2);
  });

  it('numbers that JSON has not become null', async () => {
    const loaded = await loadText(`${heading('3.1.0')}x-a: [.nan]\n`);
    expect(documentOf(loaded)['x-a']).toEqual([null]);
    expect(lines(loaded.diagnostics)[0]).toBe(
      'api.yaml:3:7 not-json: JSON has no number NaN; read as null. (Write the value as a string, or leave it out.)',
    );
  });
});

describe('JSON as editors allow it', () => {
  it('is read without its comments and its last commas, and that is told where they begin', async () => {
    const text =
      '// ours\n{ "openapi": "3.1.0", /* "a": 1 */ "info": { "title": "a // b, }", "version": "1", }, "paths": {}, }\n';
    const loaded = await withFiles({ 'api.json': text }, (folder) =>
      loadDocument('api.json', { workingFolder: folder }),
    );
    expect(documentOf(loaded).info).toMatchObject({ title: 'a // b, }', version: '1' });
    expect(lines(loaded.diagnostics)).toEqual([
      'api.json:1:1 not-strict: JSON has no comments, and no comma at the end of a list or an object; they are passed over. (Correct it: other tools may refuse the file.)',
    ]);
  });
});

describe('hostile documents', () => {
  it('__proto__ is a name like any other, and prototypes stay as they are', async () => {
    const text = `${heading('3.1.0')}components:\n  schemas:\n    __proto__: { type: object, properties: { __proto__: { type: string }, constructor: { type: number } } }\n`;
    for (const [file, content] of [
      ['a.yaml', text],
      [
        'a.json',
        '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{"__proto__":{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"number"}}}}}}',
      ],
    ] as const) {
      const { schemas } = documentOf(await loadFiles({ [file]: content })).components;
      expect(Object.keys(schemas)).toEqual(['__proto__']);
      expect(JSON.stringify(Object.values(schemas)[0])).toBe(
        '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"number"}}}',
      );
      expect(Object.getPrototypeOf(schemas)).toBe(Object.prototype);
    }
  });

  it('an alias bomb is refused at once', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `x-${level + 1}: &a${level + 1} [${`*a${level},`.repeat(10)}]`,
    );
    const { document, diagnostics } = await loadText(`openapi: 3.1.0\nx-0: &a0 lol\n${levels.join('\n')}\n`);
    expect(document).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['document/too-large']);
  });

  it('an alias in itself is refused', async () => {
    const { diagnostics } = await loadText('openapi: 3.1.0\nx-a: &a\n  b: *a\n');
    expect(lines(diagnostics)).toEqual([
      'api.yaml:3:3 alias-loop: An alias contains itself. (Use a reference to a schema for a recursive structure.)',
    ]);
  });

  it.each([
    ['yaml', `openapi: 3.1.0\nx-a: ${'['.repeat(100_000)}`],
    ['json', `{"openapi": "3.1.0", "x-a": ${'['.repeat(2000)}${']'.repeat(2000)}}`],
    ['json', `{"openapi": "3.1.0", "x-a": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
  ])('nesting without end is refused (%s)', async (extension, text) => {
    const { document, diagnostics } = await loadFiles({ [`api.${extension}`]: text });
    expect(document).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['document/too-deep']);
  });

  it('nesting by aliases counts as nesting', async () => {
    const levels = Array.from({ length: 600 }, (_, level) => `x-${level + 1}: &a${level + 1} [*a${level}]`);
    const { diagnostics } = await loadText(`openapi: 3.1.0\nx-0: &a0 lol\n${levels.join('\n')}\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['document/too-deep']);
  });
});
