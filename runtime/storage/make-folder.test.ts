/** Folders of stores are made with all above them, and what cannot be made is an error and not a wait. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'etalon-folder-'));
afterAll(() => rmSync(base, { recursive: true }));

describe('the folder of a store', () => {
  it('is made with those above it, and left alone where it is there', () => {
    const folder = join(base, 'one', 'two');
    makeFolder(folder);
    makeFolder(folder);
    expect(existsSync(folder)).toBe(true);
  });

  it('is refused under a file', () => {
    writeFileSync(join(base, 'file'), '');
    expect(() => makeFolder(join(base, 'file', 'below'))).toThrow(/EEXIST/);
  });

  it.runIf(process.platform === 'linux')('is refused at once by a file system that makes none', () => {
    expect(() => makeFolder('/proc/nobody/store')).toThrow(/ENOENT/);
  });
});
