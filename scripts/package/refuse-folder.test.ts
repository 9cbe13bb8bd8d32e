// Building a package empties a folder, so not every folder is taken.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refuseFolder } from './refuse-folder.ts';

it('the package is built only where nothing of others is lost', () => {
  const root = mkdtempSync(join(tmpdir(), 'etalon-build-'));
  const place = (name: string, files: Readonly<Record<string, string>> = {}) => {
    mkdirSync(join(root, name), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, name, file), text);
    return join(root, name);
  };
  const usual = place('clone/dist', { 'index.js': '' });
  const says = (folder: string) => refuseFolder(folder, usual)?.replace(root, '');
  const taken = [usual, join(root, 'new'), place('empty'), place('built', { 'package.json': '{"name":"etalon"}' })];
  expect(taken.map(says)).toEqual([undefined, undefined, undefined, undefined]);
  expect(says(join(root, 'clone'))).toBe('/clone holds the clone itself.');
  expect(says(place('mine', { 'thesis.md': '' }))).toMatch(/^\/mine holds something else, and would be emptied/);
  expect(says(place('house', { 'package.json': '{"name":"etalon","scripts":{}}' }))).toMatch(/holds something else/);
  expect(says(join(place('files', { a: '' }), 'a'))).toBe('/files/a is a file; a folder is needed.');
  rmSync(root, { recursive: true });
});
