import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

describe('makeFolder', () => {
  const root = mkdtempSync(join(tmpdir(), 'etalon-make-folder-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('makes a folder with those above it, also twice and at once', async () => {
    const folder = join(root, 'a/b/c');
    await Promise.all([makeFolder(folder), makeFolder(join(root, 'a/b')), makeFolder(folder)]);
    await makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it('says so where a file is in the way', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(makeFolder(join(root, 'file'))).rejects.toThrow(/EEXIST/);
    await expect(makeFolder(join(root, 'file/inner'))).rejects.toThrow(/EEXIST/);
  });

  it.runIf(existsSync('/proc/self'))('ends where a file system lets nobody make folders (there is /proc)', async () => {
    await expect(makeFolder('/proc/etalon/inner')).rejects.toThrow(/ENOENT|EACCES|EROFS/);
  });
});
