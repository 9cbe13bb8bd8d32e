/** Lines of TypeScript, compiled once: which of them are wrong, and what the compiler says to each. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilerFolder } from '../../corpus/compilers.ts';

const strictest = fileURLToPath(new URL('../../corpus/strictest.tsconfig.json', import.meta.url));

const PER_FILE = 1000;

/** `preamble` stands before the lines of each file, in one line. The folder is one within the output. */
export async function compileLines(
  folder: string,
  preamble: string,
  lines: readonly string[],
): Promise<ReadonlyMap<number, string>> {
  await mkdir(folder, { recursive: true });
  const before = (await readdir(folder)).filter((file) => file.startsWith('check-'));
  for (const file of before) await rm(join(folder, file));
  for (let start = 0; start < lines.length; start += PER_FILE) {
    const text = [preamble, ...lines.slice(start, start + PER_FILE), ''].join('\n');
    await writeFile(join(folder, `check-${start}.ts`), text);
  }
  const compilerOptions = { types: [], declaration: false, isolatedDeclarations: false };
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: strictest, compilerOptions, include: ['*.ts'] }),
  );
  return errorsByLine(await runCompiler(folder), lines.length);
}

async function runCompiler(folder: string): Promise<string> {
  const compiler = join(compilerFolder('7'), 'bin/tsc');
  const child = spawn(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => written.push(bytes));
  await once(child, 'close');
  return Buffer.concat(written).toString('utf8');
}

/** Throws where anything else than the lines is wrong: then nothing can be said about them. */
function errorsByLine(output: string, count: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const line of output.split('\n')) {
    if (line.trim() === '' || line.startsWith(' ')) continue;
    const [, start, row, message] = /^check-(\d+)\.ts\((\d+),\d+\): error (.*)$/.exec(line) ?? [];
    // The first line of a file is its preamble.
    const index = Number(start) + Number(row) - 2;
    if (message === undefined || !(index >= 0 && index < count)) throw new Error(`the check does not compile: ${line}`);
    if (!found.has(index)) found.set(index, message);
  }
  return found;
}
