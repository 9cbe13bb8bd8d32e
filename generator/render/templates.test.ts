// Templates: blanks are filled with final strings, and nothing else happens.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { GeneratorBug, loadTemplates } from './index.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function templates(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-templates-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return loadTemplates(folder);
}

describe('a template', () => {
  it('is filled as it is, with sections and named parts', () => {
    const { render } = templates({
      'docs/list.hbs': '{{title}}:{{#each rows}}{{> docs/row this}}{{else}} none{{/each}}{{#if closed}}!{{/if}}',
      'docs/row.hbs': ' {{name}}({{#each words}}{{this}};{{/each}})',
    });
    const rows = [{ name: '<a & "b">', words: ['x', 'y'] }];
    expect(render('docs/list', { title: 'T', rows, closed: true })).toBe('T: <a & "b">(x;y;)!');
    expect(render('docs/list', { title: 'T', rows: [], closed: false })).toBe('T: none');
  });

  it('does not run what a value says', () => {
    const { render } = templates({ 'a.hbs': '{{text}}' });
    expect(render('a', { text: '{{text}} ${1} {{> a}}' })).toBe('{{text}} ${1} {{> a}}');
  });

  it.each([
    ['a blank that nobody fills', '{{missing}}', {}],
    ['a section over what is missing', '{{#each missing}}x{{/each}}', {}],
    ['a condition that is missing', '{{#if missing}}x{{/if}}', {}],
    ['a condition that is text', '{{#if text}}x{{/if}}', { text: 'yes' }],
    ['a member of the prototype', '{{constructor}}{{toString}}', {}],
    ['a number', '{{count}}', { count: 1 }],
    ['an object in a blank', '{{inner.x}}', { inner: { x: '1' } }],
    ['a function', '{{call}}', { call: () => 'x' }],
    ['a prototype key', '{{x}}', JSON.parse('{"x":"1","__proto__":"2"}')],
    ['a part without a view', '{{> row}}', { name: 'x' }],
  ])('refuses %s', (_, text, view) => {
    const { render } = templates({ 'a.hbs': text, 'row.hbs': '{{name}}' });
    expect(() => render('a', view)).toThrow(GeneratorBug);
  });

  it.each(['{{{text}}}', '{{&text}}', '{{> (lookup this "x")}}', '{{#*inline "x"}}{{/inline}}', '{{#> row}}{{/row}}'])(
    'has no %s',
    (text) => {
      expect(() => templates({ 'a.hbs': text, 'row.hbs': '' })).toThrow(GeneratorBug);
    },
  );

  it('cannot use other helpers than each, if and unless', () => {
    expect(() => templates({ 'a.hbs': '{{lookup this "x"}}' }).render('a', { x: '1' })).toThrow(GeneratorBug);
  });
});

describe('a support file', () => {
  it('is handed out verbatim, and a test of it is none', () => {
    const { support } = templates({ 'support/server/a.ts': '// {{x}}\n', 'support/server/a.test.ts': '' });
    expect(support('server/a.ts')).toBe('// {{x}}\n');
    expect(() => support('server/a.test.ts')).toThrow(GeneratorBug);
    expect(() => support('../render/index.ts')).toThrow(GeneratorBug);
  });
});
