/** Files that cannot be read: why is told, and nothing hangs. */
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heading, lines, loadFiles, withFiles } from '../testing/load-files.ts';
import { loadDocument } from '../load-document.ts';

describe('a file that cannot be read', () => {
  it('is missing, and a similar name is suggested', async () => {
    const loaded = await withFiles({ 'openapi.yaml': heading('3.1.0') }, (folder) =>
      loadDocument('openapi.yml', { workingFolder: folder }),
    );
    expect(loaded.document).toBeUndefined();
    expect(lines(loaded.diagnostics)).toEqual([
      "file-missing: 'openapi.yml' does not exist. (Did you mean 'openapi.yaml'?)",
    ]);
  });

  it('is a folder', async () => {
    const loaded = await withFiles({ 'inner/a.yaml': 'a: 1' }, (folder) =>
      loadDocument('inner', { workingFolder: folder }),
    );
    expect(lines(loaded.diagnostics)).toEqual([
      "file-unreadable: 'inner' is a folder. (Check the path and the permissions of the file.)",
    ]);
  });

  it('is a folder above, which is named as it was written', async () => {
    const said = await withFiles({ 'inner/a.yaml': 'a: 1' }, async (folder) => {
      const named = async (file: string) =>
        lines((await loadDocument(file, { workingFolder: join(folder, 'inner') })).diagnostics)[0];
      return [(await named(folder))?.includes(`'${folder}' is a folder`), await named('..'), await named('../')];
    });
    const above = expect.stringMatching(/^file-unreadable: '\.\.\/?' is a folder\./);
    expect(said).toEqual([true, above, above]);
  });

  it('is a pipe, which would block', async () => {
    const loaded = await withFiles({}, async (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
      return loadDocument('pipe.yaml', { workingFolder: folder });
    });
    expect(lines(loaded.diagnostics)[0]).toBe(
      "file-unreadable: 'pipe.yaml' is not a regular file. (Write what comes from it to a file, and name that.)",
    );
  });

  it('comes from another program, by a path that a shell made up', () => {
    const program = `const { loadDocument } = await import(${JSON.stringify(new URL('../load-document.ts', import.meta.url).href)});
      console.log((await loadDocument('/dev/fd/0')).diagnostics[0].message);`;
    const words = ['--input-type=module', '-e', program];
    const said = execFileSync(process.execPath, words, { input: heading('3.1.0'), encoding: 'utf8' });
    expect(said).toBe("'/dev/fd/0' is not a regular file.\n");
  });

  it('is a link to itself', async () => {
    const loaded = await withFiles({}, async (folder) => {
      symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
      return loadDocument('loop.yaml', { workingFolder: folder });
    });
    expect(lines(loaded.diagnostics)[0]).toMatch(/^file-unreadable: 'loop.yaml' is a link that leads back to itself\./);
  });

  it.each([
    ['', "empty: 'api.yaml' is empty."],
    ['  \n\n', "empty: 'api.yaml' is empty."],
    ['# only a comment\n', 'api.yaml:1:1 empty: The file has no content.'],
    [new Uint8Array([0x4d, 0x5a, 0, 1]), "not-text: 'api.yaml' is a binary file."],
    [new Uint8Array([0x61, 0xff, 0x01, 0x62]), "not-text: 'api.yaml' is a binary file."],
    ['- 1\n- 2\n', 'api.yaml:1:1 not-an-object: The document is not an object.'],
    ['just words', 'api.yaml:1:1 not-an-object: The document is not an object.'],
  ])('%j is refused', async (content, expected) => {
    const loaded = await loadFiles({ 'api.yaml': content });
    expect(loaded.document).toBeUndefined();
    expect(lines(loaded.diagnostics).map((line) => line.replace(/ \([^)]*\)$/, ''))).toEqual([expected]);
  });
});
