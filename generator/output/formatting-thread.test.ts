import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { formatOutput } from './format.ts';
import { startFormattingThread } from './formatting-thread.ts';
import { startAssembling } from './assemble-tree.ts';
import { textHash } from './manifest.ts';

const about = { document: 'api.yaml', generator: 'etalon 0', inputs: {}, importExtension: '.js' as const };

describe('the thread that formats', () => {
  it('gives what formatting here gives, and its hash', async () => {
    const thread = startFormattingThread();
    try {
      const texts = ['export  const a="é"', `export type A = ${"'x' | ".repeat(60)}'y'`, ''];
      const elsewhere = await Promise.all(texts.map((text) => thread.format('a.ts', text)));
      const here = await Promise.all(texts.map((text) => formatOutput('a.ts', text)));
      expect(elsewhere).toEqual(here.map((text) => ({ text, hash: textHash(text) })));
    } finally {
      thread.stop();
    }
  });

  it('refuses what is no TypeScript, as formatting here does, and goes on', async () => {
    const thread = startFormattingThread();
    try {
      const [broken, whole] = await Promise.allSettled([
        thread.format('a.ts', 'export const ='),
        thread.format('b.ts', 'export const b = 1'),
      ]);
      const here = await formatOutput('a.ts', 'export const =').catch((error: unknown) => error);
      expect(broken).toEqual({ status: 'rejected', reason: here });
      expect(whole).toMatchObject({ status: 'fulfilled', value: { text: 'export const b = 1;\n' } });
    } finally {
      thread.stop();
    }
  });
});

it('lets a process end that fails while it formats', () => {
  const thread = new URL('./formatting-thread.ts', import.meta.url).href;
  const program = `import { startFormattingThread } from '${thread}';
    const { format } = startFormattingThread();
    for (let count = 0; count < 50; count += 1) void format('a.ts', 'export const a = 1');
    process.exitCode = 3;`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { timeout: 20_000 });
  expect(status).toBe(3);
});

describe('much output', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      path: `types/a${index}.ts`,
      body: `import type { B } from './b.ts';\n${`export type   A = B;\n`.repeat(60)}export const a = '${'long'.repeat(30_000)}'`,
      origins: [],
    }));
  const notes = { path: 'docs/api.md', body: '# API', origins: [] };

  it('is the same as if each file had been formatted alone', async () => {
    const emissions = [
      { emitter: 'types', files: files(20) },
      { emitter: 'docs', files: [notes] },
    ];
    const together = startAssembling(about);
    emissions.forEach(together.add);
    const alone = startAssembling({ ...about, inputs: {} });
    alone.add({ emitter: 'types', files: files(1) });
    alone.add({ emitter: 'docs', files: [notes] });
    const [all, one] = [await together.tree(), await alone.tree()];
    expect(all.files).toHaveLength(22);
    const isShared = ({ path }: { path: string }) => path === 'docs/api.md' || path === 'types/a0.ts';
    expect(all.files.filter(isShared).map(({ path, text }) => [path, text])).toEqual(
      one.files.filter(isShared).map(({ path, text }) => [path, text]),
    );
    expect(all.files.filter(({ hash }) => hash !== undefined).every(({ hash, text }) => hash === textHash(text))).toBe(
      true,
    );
  });

  it('is refused where one file is no TypeScript', async () => {
    const assembling = startAssembling(about);
    assembling.add({
      emitter: 'types',
      files: [...files(20), { path: 'types/b.ts', body: 'export const =', origins: [] }],
    });
    await expect(assembling.tree()).rejects.toThrow('types/b.ts cannot be formatted');
  });
});
