// What a folder looks like when writing to it was cut short, and when two do it at once.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile, replaceFiles } from './replace-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etalon-replace-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const module = new URL('replace-files.ts', import.meta.url).href;

/** In a process that may write no file above half a kilobyte: the system refuses as it does where the disk is full. */
function withoutSpace(call: string): string {
  const program = `const { replaceFile, replaceFiles } = await import(${JSON.stringify(module)});
    const [folder] = process.argv.slice(1);
    await ${call}.catch(({ code, path }) => process.stdout.write(code + ' ' + path.slice(folder.length)));`;
  const words = ['-c', 'ulimit -f 1 && exec "$0" --input-type=module -e "$1" "$2"', process.execPath, program, folder];
  return execFileSync('sh', words, { encoding: 'utf8' });
}

describe('files that are replaced', () => {
  it.skipIf(process.platform === 'win32')(
    'are all old, and nothing else stands there, if one has no room; that one is named',
    () => {
      writeFileSync(join(folder, 'a.ts'), 'old');
      const call = "replaceFiles(folder, [{ path: 'a.ts', text: 'new' }, { path: 'b/c.ts', text: 'x'.repeat(5000) }])";
      expect(withoutSpace(call)).toBe('EFBIG /b/c.ts');
      expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['a.ts', 'b']);
      expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('old');
    },
  );

  it.skipIf(process.platform === 'win32')('one of them alone, too', () => {
    writeFileSync(join(folder, 'mine.ts'), 'old');
    expect(withoutSpace("replaceFile(folder + '/mine.ts', 'x'.repeat(5000))")).toBe('EFBIG /mine.ts');
    expect(readdirSync(folder)).toEqual(['mine.ts']);
    expect(readFileSync(join(folder, 'mine.ts'), 'utf8')).toBe('old');
  });

  it('take away what a killed run has left, and not what another one is writing', async () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    for (const owner of [dead, process.ppid]) {
      mkdirSync(join(folder, `.etalon-unfinished-${owner}-abc`));
      writeFileSync(join(folder, `.etalon-unfinished-${owner}-abc`, '0'), 'half');
    }
    await replaceFiles(folder, [{ path: 'a.ts', text: 'new' }]);
    expect(readdirSync(folder).toSorted()).toEqual([`.etalon-unfinished-${process.ppid}-abc`, 'a.ts']);
  });

  it('are complete when two write them at once', async () => {
    const files = Array.from({ length: 20 }, (_, index) => ({ path: `${index}/a.ts`, text: `${index}` }));
    await Promise.all([replaceFiles(folder, files), replaceFiles(folder, files), replaceFile(join(folder, 'b'), 'b')]);
    expect(readdirSync(folder)).toHaveLength(21);
    for (const { path, text } of files) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  });
});
