/** What is generated compiles in projects of any strictness and of older libraries: options change what is inferred. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './sources.ts';

const compilers = {
  'TypeScript 7': 'node_modules/@typescript/native/bin/tsc',
  'TypeScript 5.9': 'node_modules/typescript/bin/tsc',
} as const;
const always = ['--noEmit', '--allowImportingTsExtensions', '--skipLibCheck'];
const node = ['--module', 'nodenext', '--target', 'es2023'];
const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022'];
const projects = {
  'says no more than strict': ['--strict', ...node],
  'is not strict at all': ['--strict', 'false', ...node],
  'has a bundler, and the library of 2022': ['--strict', ...bundler],
  'has a library of 2022 without iterables of the platform': ['--strict', ...bundler, '--lib', 'es2022,dom'],
};
/** The largest of them: with streams, pages, polls and files. */
const entries = ['client', 'server', 'operations', 'validators'].map((name) =>
  join(root, `generated/assistants-v2/${name}/index.ts`),
);

describe('generated code compiles where a project', () => {
  it.each(Object.entries(projects))('%s, by TypeScript 7', { timeout: 180_000 }, (_, options) => {
    expect(compile('TypeScript 7', options)).toEqual({ status: 0, stdout: '' });
  });

  // Five seconds each.
  const slower = Object.entries(projects).slice(0, process.env['CI'] !== undefined ? undefined : 1);
  it.each(slower)('%s, by TypeScript 5.9 (with CI=true: all of them)', { timeout: 180_000 }, (_, options) => {
    expect(compile('TypeScript 5.9', options)).toEqual({ status: 0, stdout: '' });
  });
});

function compile(compiler: keyof typeof compilers, options: readonly string[]): object {
  const argv = [join(root, compilers[compiler]), ...always, ...options, ...entries];
  // From a folder without packages: their types would come along.
  const { status, stdout } = spawnSync(process.execPath, argv, { cwd: tmpdir(), encoding: 'utf8' });
  return { status, stdout };
}
