// Whose an output folder is, where no manifest tells.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assembleTree, type OutputTree, writeTree } from './index.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalon-strangers-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function tree(bodies: Readonly<Record<string, string>>): Promise<OutputTree> {
  const files = Object.entries(bodies).map(([path, body]) => ({ path, body, origins: [] }));
  const about = { document: 'zoo.yaml', generator: 'etalon 1.2.3', inputs: {}, importExtension: '.ts' } as const;
  return assembleTree([{ emitter: 'types', files }], about);
}

const animals = { 'types/cat.ts': 'export type Cat = "cat"', 'types/dog.ts': 'export type Dog = "dog"' };

describe('an output folder', () => {
  it('of others is left alone, and the file is named by which that is known', async () => {
    await mkdir(join(folder, 'deep/down'), { recursive: true });
    await writeFile(join(folder, 'deep/down/a.md'), 'mine');
    await writeFile(join(folder, 'readme.md'), 'mine');
    expect(await writeTree(await tree(animals), folder)).toMatchObject({ refused: ['readme.md'], written: [] });
    expect((await readdir(folder)).toSorted()).toEqual(['deep', 'readme.md']);
    expect(await writeTree(await tree(animals), folder, { overwrite: true })).toMatchObject({ refused: [] });
    expect(await readFile(join(folder, 'readme.md'), 'utf8')).toBe('mine');
  });

  it('may have hidden files, and what others added later', async () => {
    await writeFile(join(folder, '.gitkeep'), '');
    expect(await writeTree(await tree(animals), folder)).toMatchObject({ refused: [] });
    await writeFile(join(folder, 'readme.md'), 'mine');
    expect(await writeTree(await tree({}), folder)).toMatchObject({ refused: [] });
  });

  it.each(['types/dog.ts/inner', 'types'])(
    'replaces no folder by a file, and no file by a folder: %s',
    async (path) => {
      if (path === 'types') await writeFile(join(folder, path), 'mine');
      else await mkdir(join(folder, path), { recursive: true });
      const { refused, written } = await writeTree(await tree(animals), folder, { overwrite: true });
      expect([refused, written]).toEqual([path === 'types' ? Object.keys(animals) : ['types/dog.ts'], []]);
    },
  );
});
