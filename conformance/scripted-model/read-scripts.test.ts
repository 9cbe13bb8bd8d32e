/** A folder of scripts is read whole, or every problem is named with its line. */
import { mkdir, mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readScripts, ScriptFilesError } from './read-scripts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalon-scripts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(folder, name), text);

describe('readScripts', () => {
  it('reads YAML and JSON, in the order of the file names', async () => {
    await write('b.yaml', 'script: b\nreplies:\n  - say: { text: "{user.content}" }\n');
    await write('a.json', '{ "script": "a", "replies": [{ "say": { "text": "x" } }] }');
    await write('notes.txt', 'not a script');
    expect((await readScripts(folder)).map((script) => script.script)).toEqual(['a', 'b']);
  });

  it('names file, line and column of each problem', async () => {
    await write('a.yaml', 'script: a\nreplies:\n  - say:\n      text: 5\n');
    await write('b.yaml', 'script: a\nreplies: [\n');
    const error: unknown = await readScripts(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ScriptFilesError);
    expect((error as Error).message.replaceAll(folder, '').split('\n')).toEqual([
      '/a.yaml:4:13: #/replies/0/say/text: must be a string, not integer',
      expect.stringMatching(/^\/b\.yaml:3:1: Flow sequence/),
    ]);
  });

  it('names a folder that is called like a script, and a script whose aliases grow without bounds', async () => {
    await mkdir(join(folder, 'a.yaml'));
    await expect(readScripts(folder)).rejects.toThrow(`${join(folder, 'a.yaml')}: is a folder, a file is needed`);
    await rmdir(join(folder, 'a.yaml'));
    const level = (name: string, below: string) => `${name}: &${name} [${Array(20).fill(`*${below}`).join(', ')}]`;
    await write('b.yaml', ['a: &a [x]', level('b', 'a'), level('c', 'b'), level('d', 'c')].join('\n'));
    await expect(readScripts(folder)).rejects.toThrow(`${join(folder, 'b.yaml')}:1:1: Excessive alias count`);
  });

  it('refuses two scripts of one name', async () => {
    await write('a.yaml', 'script: a\nreplies: [{ say: { text: x } }]\n');
    await write('b.yaml', 'script: a\nreplies: [{ say: { text: x } }]\n');
    await expect(readScripts(folder)).rejects.toThrow(
      `${join(folder, 'b.yaml')}: the script 'a' is already in ${join(folder, 'a.yaml')}`,
    );
  });
});
