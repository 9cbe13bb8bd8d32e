import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const house = fileURLToPath(new URL('..', import.meta.url));
const folders = ['wire', 'llama-stack'].flatMap((api) =>
  ['types', 'operations', 'client'].map((part) => join(house, 'generated', api, part, '**/*.ts')),
);

/** Other options see other types: an item of a list may be missing or not. */
const options = {
  target: 'ES2024',
  lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  strict: true,
  types: [],
};

it('compiles where a project asks for no more than strict', () => {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-strict-'));
  try {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: folders }));
    const compiler = join(dirname(require.resolve('@typescript/native/package.json')), 'bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', folder, '--listFiles'], {
      encoding: 'utf8',
    });
    expect(stdout.split('\n').filter((line) => line.includes('error TS'))).toEqual([]);
    expect(status).toBe(0);
    expect(stdout).toContain('wire/client/index.ts');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
