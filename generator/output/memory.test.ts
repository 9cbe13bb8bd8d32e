// What a process remembers of its own output spares work, and hides nothing that it should see.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assembleTree, createMemory, writeTree } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

const memory = createMemory();

function treeOf(bodies: Readonly<Record<string, string>>, document = 'api.yaml') {
  const files = Object.entries(bodies).map(([path, body]) => ({ path, body, origins: [] }));
  const about = {
    document,
    generator: 'etalon',
    inputs: {},
    importExtension: '.ts',
    remembered: { memory, out: folder },
  };
  return assembleTree([{ emitter: 'types', files }], { ...about, importExtension: '.ts' });
}

const bodies = { 'a.ts': 'export type A = 1\n', 'b.ts': 'export type B = 1\n' };
const texts = ({ files }: Awaited<ReturnType<typeof treeOf>>) => new Map(files.map(({ path, text }) => [path, text]));

describe('what is remembered', () => {
  it('is the same as what is made anew', async () => {
    const [first, second] = [await treeOf(bodies), await treeOf(bodies)];
    expect(second.files.map(({ path, text }) => [path, text])).toEqual(
      first.files.map(({ path, text }) => [path, text]),
    );
  });

  it('is made anew where the body or the document is another', async () => {
    const changed = texts(await treeOf({ ...bodies, 'a.ts': 'export type A = 2\n' }, 'other.yaml'));
    expect(changed.get('a.ts')).toContain('A = 2');
    expect(changed.get('b.ts')).toContain('other.yaml');
  });

  it('spares the reading of files, but a file that is gone is written again', async () => {
    const before = await treeOf(bodies);
    await writeTree(before, folder);
    rmSync(join(folder, 'b.ts'));
    expect((await writeTree(before, folder, { before })).written).toEqual(['b.ts']);
  });

  it('is no matter where somebody else has written since', async () => {
    const before = await treeOf(bodies);
    writeFileSync(join(folder, 'manifest.json'), '{}');
    writeFileSync(join(folder, 'a.ts'), readFileSync(join(folder, 'a.ts'), 'utf8').replace('= 1', '= 3'));
    expect((await writeTree(before, folder, { before, overwrite: true })).written).toEqual(['a.ts', 'manifest.json']);
  });
});
