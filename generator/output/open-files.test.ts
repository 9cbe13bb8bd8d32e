// An API can have more files than a process may open at once.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const program = `
  const [folder] = process.argv.slice(1);
  const { isCurrent, manifestPath, textHash, writeTree } = await import('#generator/output-under-test');
  const path = (number) => 'types/' + number + '.ts';
  const files = Array.from({ length: 400 }, (_, number) => ({ path: path(number), text: 'x', emitter: 'types', origins: [] }));
  const about = { generator: 'g', document: 'd', inputs: {} };
  const listed = Object.fromEntries(files.map(({ path, origins }) => [path, { emitter: 'types', hash: textHash('x'), origins }]));
  const manifest = { path: manifestPath, text: JSON.stringify({ ...about, files: listed }), emitter: 'manifest', origins: [] };
  const tree = { files: [...files, manifest] };
  const { written } = await writeTree(tree, folder);
  const { unchanged } = await writeTree(tree, folder);
  console.log(JSON.stringify([written.length, unchanged, await isCurrent(folder, about)]));
`.replace('#generator/output-under-test', new URL('index.ts', import.meta.url).href);

describe.skipIf(process.platform === 'win32')('where few files may be open at once', () => {
  it('writes, reads and compares more than that', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'etalon-open-'));
    const script = 'ulimit -n 128 && exec "$0" --input-type=module -e "$1" "$2"';
    const told = execFileSync('sh', ['-c', script, process.execPath, program, folder], { encoding: 'utf8' });
    expect(JSON.parse(told)).toEqual([401, 401, true]);
    expect(await readdir(join(folder, 'types'))).toHaveLength(400);
    await rm(folder, { recursive: true });
  });
});
