/** How long the compiler reads an output. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measured } from './measure.ts';

const compiler = fileURLToPath(new URL('../../node_modules/@typescript/native/bin/tsc', import.meta.url));
const strict = {
  module: 'esnext',
  moduleResolution: 'bundler',
  target: 'es2024',
  lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: [],
};

/**
 * By the clock only: the compiler is a native program that Node cannot look into. Whether the output is without errors is another question,
 * which `bench/corpus` asks.
 */
export async function compile(out: string): Promise<Measured> {
  await writeFile(join(out, 'tsconfig.json'), JSON.stringify({ compilerOptions: strict, include: ['**/*.ts'] }));
  const started = performance.now();
  spawnSync(process.execPath, [compiler, '-p', out], { stdio: 'ignore' });
  return { clock: performance.now() - started };
}
