// The output folder: what is written, left alone, deleted, refused, and what drift looks like.
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  assembleTree,
  compareTree,
  type ImportExtension,
  isCurrent,
  type OutputTree,
  parseManifest,
  writeTree,
} from './index.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalon-output-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const about = {
  document: 'spec/zoo/openapi.yaml',
  generator: 'etalon 1.2.3',
  inputs: { 'spec/zoo/openapi.yaml': 'abc' },
};

/** One emission of the `types` emitter. */
function tree(bodies: Readonly<Record<string, string>>, importExtension: ImportExtension = '.ts'): Promise<OutputTree> {
  const files = Object.entries(bodies).map(([path, body]) => ({ path, body, origins: ['#/components/schemas/X'] }));
  return assembleTree([{ emitter: 'types', files }], { ...about, importExtension });
}

const animals = {
  'types/cat.ts': 'export type Cat   = "cat"',
  'types/dog.ts': "import type { Cat } from './cat.ts'; export type Dog = Cat",
};

function onDisk(path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}

describe('assembling', () => {
  it('formats, puts the header on top, and says neither date nor version in it', async () => {
    const { files } = await tree(animals);
    expect(files[0]?.text).toBe(
      '// Generated from spec/zoo/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".\n' +
        "export type Cat = 'cat';\n",
    );
  });

  it('is the same for the same input, whatever the order of files', async () => {
    const reversed = Object.fromEntries(Object.entries(animals).toReversed());
    expect(await tree(animals)).toEqual(await tree(reversed));
  });

  it('lists every file with hash, emitter and origins in the manifest', async () => {
    const { files } = await tree(animals);
    const manifest = parseManifest(files.at(-1)?.text ?? '');
    expect(manifest).toMatchObject({ generator: 'etalon 1.2.3', inputs: about.inputs });
    expect(Object.keys(manifest?.files ?? {})).toEqual(['types/cat.ts', 'types/dog.ts']);
    expect(manifest?.files['types/cat.ts']).toMatchObject({ emitter: 'types', origins: ['#/components/schemas/X'] });
  });

  it.each([
    ['.js', './cat.js'],
    ['', './cat'],
    ['.ts', './cat.ts'],
  ] as const)(
    'ends relative imports in %j when asked, and leaves text that looks like one',
    async (extension, wanted) => {
      const text = `import type { Cat } from './cat.ts';\nexport { x } from '../y.ts';\nexport const s = "import a from './cat.ts'";\nexport type D = Cat`;
      const { files } = await tree({ 'types/dog.ts': text }, extension);
      expect(files[0]?.text).toContain(`import type { Cat } from '${wanted}';`);
      expect(files[0]?.text).toContain(`from '../y${extension}';`);
      expect(files[0]?.text).toContain(`"import a from './cat.ts'"`);
    },
  );

  it('keeps a document whose name holds a comment end inside the comment', async () => {
    const files = [{ path: 'docs/api.html', body: '<p>', origins: [] }];
    const { files: made } = await assembleTree([{ emitter: 'docs', files }], {
      ...about,
      document: 'a-->\n*/<script>',
      importExtension: '.ts',
    });
    expect(made[0]?.text.indexOf('-->')).toBe(made[0]?.text.indexOf('-->\n<p>'));
  });

  it.each(['../x.ts', '/etc/x.ts', 'types/../../x.ts', 'types//x.ts', '', 'a\\b.ts', 'a\0.ts', 'types/aux .'])(
    'refuses the path %j as a bug of ours',
    async (path) => {
      await expect(tree({ [path]: '' })).rejects.toThrow('cannot be written');
    },
  );

  it('refuses two paths that are one on a disk without case', async () => {
    await expect(tree({ 'types/Cat.ts': '', 'types/cat.ts': '' })).rejects.toThrow('would be one file');
  });

  it('refuses what is not TypeScript', async () => {
    await expect(tree({ 'types/cat.ts': 'export type = 1' })).rejects.toThrow('types/cat.ts cannot be formatted');
  });
});

describe('writing', () => {
  it('writes everything at first and touches nothing the second time', async () => {
    expect(await writeTree(await tree(animals), folder)).toMatchObject({
      written: ['types/cat.ts', 'types/dog.ts', 'manifest.json'],
      unchanged: 0,
    });
    const before = await stat(join(folder, 'types/cat.ts'));
    expect(await writeTree(await tree(animals), folder)).toMatchObject({
      written: [],
      deleted: [],
      refused: [],
      unchanged: 3,
    });
    expect((await stat(join(folder, 'types/cat.ts'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('deletes what it wrote before and no longer wants, and the folder that is empty then', async () => {
    await writeTree(await tree(animals), folder);
    const result = await writeTree(await tree({ 'cat.ts': 'export type Cat = 1' }), folder);
    expect(result.deleted).toEqual(['types/cat.ts', 'types/dog.ts']);
    await expect(stat(join(folder, 'types'))).rejects.toThrow('ENOENT');
  });

  it('leaves what others put beside its files', async () => {
    await writeTree(await tree(animals), folder);
    await writeFile(join(folder, 'types/own.ts'), 'mine');
    await writeTree(await tree({}), folder);
    expect(await onDisk('types/own.ts')).toBe('mine');
  });

  it('refuses to overwrite a file that is not its own, and then writes nothing', async () => {
    await mkdir(join(folder, 'types'));
    await writeFile(join(folder, 'types/cat.ts'), 'mine');
    expect(await writeTree(await tree(animals), folder)).toMatchObject({ refused: ['types/cat.ts'], written: [] });
    expect(await onDisk('types/cat.ts')).toBe('mine');
    await expect(stat(join(folder, 'types/dog.ts'))).rejects.toThrow('ENOENT');
  });

  it('repairs its own file after an edit, even when the manifest is lost', async () => {
    await writeTree(await tree(animals), folder);
    await writeFile(join(folder, 'types/cat.ts'), `${await onDisk('types/cat.ts')}// edited\n`);
    await rm(join(folder, 'manifest.json'));
    expect(await writeTree(await tree(animals), folder)).toMatchObject({
      refused: [],
      written: ['types/cat.ts', 'manifest.json'],
    });
  });

  it('does not follow a manifest out of its folder', async () => {
    const victim = `${folder}-victim`;
    await writeFile(victim, 'keep');
    const name = `../${victim.split('/').at(-1)}`;
    const files = { [name]: { emitter: 'types', hash: 'x', origins: [] } };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...about, files }));
    await writeTree(await tree(animals), folder);
    expect(await readFile(victim, 'utf8')).toBe('keep');
    await rm(victim);
  });

  it('reports what it wrote, does not want any more, and somebody has made his own', async () => {
    await writeTree(await tree(animals), folder);
    await writeFile(join(folder, 'types/dog.ts'), 'mine now');
    const result = await writeTree(await tree({ 'types/cat.ts': 'export type Cat = 1' }), folder);
    expect(result).toMatchObject({ kept: ['types/dog.ts'], deleted: [] });
    expect(await onDisk('types/dog.ts')).toBe('mine now');
  });

  it('overwrites foreign files when told to', async () => {
    await mkdir(join(folder, 'types'));
    await writeFile(join(folder, 'types/cat.ts'), 'mine');
    expect(await writeTree(await tree(animals), folder, { overwrite: true })).toMatchObject({ refused: [] });
    expect(await onDisk('types/cat.ts')).toContain('export type Cat');
  });

  it('does not follow a link', async () => {
    const victim = `${folder}-victim`;
    await writeFile(victim, 'keep');
    await mkdir(join(folder, 'types'));
    await symlink(victim, join(folder, 'types/cat.ts'));
    await writeTree(await tree(animals), folder, { overwrite: true });
    expect(await readFile(victim, 'utf8')).toBe('keep');
    await rm(victim);
  });

  it('does not follow a link that stands for a folder', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'etalon-elsewhere-'));
    await symlink(elsewhere, join(folder, 'types'));
    const { refused } = await writeTree(await tree(animals), folder, { overwrite: true });
    expect(refused).toEqual(['types/cat.ts', 'types/dog.ts']);
    expect(await readdir(elsewhere)).toEqual([]);
    await rm(elsewhere, { recursive: true });
  });
});

describe('drift', () => {
  it('is empty right after a write, and writes nothing itself', async () => {
    await writeTree(await tree(animals), folder);
    expect(await compareTree(await tree(animals), folder)).toEqual({ files: [] });
  });

  it('tells changed, missing and orphaned apart, each with a patch, the manifest last', async () => {
    await writeTree(await tree({ ...animals, 'types/old.ts': 'export type Old = 1' }), folder);
    await rm(join(folder, 'types/dog.ts'));
    const { files } = await compareTree(
      await tree({ ...animals, 'types/cat.ts': 'export type Cat = "tiger"' }),
      folder,
    );
    expect(files.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'changed types/cat.ts',
      'missing types/dog.ts',
      'orphaned types/old.ts',
      'changed manifest.json',
    ]);
    expect(files[0]?.patch).toContain("-export type Cat = 'cat';\n+export type Cat = 'tiger';");
    expect(files[1]?.patch).toContain('--- /dev/null');
    expect(files[2]?.patch).toContain('+++ /dev/null');
  });

  it('reports everything missing where there is no folder at all', async () => {
    const { files } = await compareTree(await tree(animals), join(folder, 'none'));
    expect(files.map(({ kind }) => kind)).toEqual(['missing', 'missing', 'missing']);
  });
});

describe('a run that can be spared', () => {
  it('is one with the same inputs, and a folder nobody has touched', async () => {
    await writeTree(await tree(animals), folder);
    expect(await isCurrent(folder, about)).toBe(true);
    expect(await isCurrent(folder, { ...about, inputs: { ...about.inputs, 'etalon.lock': 'x' } })).toBe(false);
    await writeFile(join(folder, 'types/cat.ts'), 'edited');
    expect(await isCurrent(folder, about)).toBe(false);
    expect(await isCurrent(join(folder, 'none'), about)).toBe(false);
  });
});
