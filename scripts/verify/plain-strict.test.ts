/** What is generated compiles in projects that say no more than `strict`: the stricter options change what is inferred. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './sources.ts';

const compilers = {
  'TypeScript 7': 'node_modules/@typescript/native/bin/tsc',
  'TypeScript 5.9': 'node_modules/typescript/bin/tsc',
};
const strict = ['--noEmit', '--strict', '--allowImportingTsExtensions', '--skipLibCheck'];
const platform = ['--module', 'nodenext', '--target', 'es2023'];
/** The largest of them: with streams, pages, polls and files. */
const entries = ['client', 'server', 'operations'].map((name) =>
  join(root, `generated/assistants-v2/${name}/index.ts`),
);

describe('generated code', () => {
  it.each(Object.entries(compilers))('compiles under plain strict by %s', { timeout: 180_000 }, (_, compiler) => {
    // From a folder without packages: their types would come along.
    const { status, stdout } = spawnSync(process.execPath, [join(root, compiler), ...strict, ...platform, ...entries], {
      cwd: tmpdir(),
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
