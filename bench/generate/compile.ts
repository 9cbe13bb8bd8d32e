/** How long the compiler reads an output. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

/** Whether the output is without errors is another question, which `bench/corpus` asks. */
export async function compile(out: string): Promise<Measured> {
  await writeFile(join(out, 'tsconfig.json'), JSON.stringify({ compilerOptions: strict, include: ['**/*.ts'] }));
  const [started, before] = [performance.now(), cpuOfChildren()];
  spawnSync(process.execPath, [compiler, '-p', out], { stdio: 'ignore' });
  const [clock, after] = [performance.now() - started, cpuOfChildren()];
  return before === undefined || after === undefined ? { clock } : { clock, cpu: after - before };
}

/** The compiler is a native program that Node cannot look into; Linux tells what all children have used that are over. */
function cpuOfChildren(): number | undefined {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    // Fields 16 and 17 of proc(5), in hundredths of a second.
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return undefined;
  }
}
