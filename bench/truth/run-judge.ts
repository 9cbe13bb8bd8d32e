/** Judges a document in a process of its own, so that its memory and its modules are gone with it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JudgeOptions } from './judge-document.ts';

const program = fileURLToPath(new URL('judge-one.ts', import.meta.url));

export interface RunOptions extends JudgeOptions {
  /** What travels, instead of what schemas say. */
  readonly wire?: boolean;
}

/** Milliseconds for one document. */
const PATIENCE = 1_800_000;

/** The verdict, or the end of what was written where there is none. */
export async function runJudge<Verdict>(options: RunOptions): Promise<Verdict | string> {
  const { file, folder, out } = options;
  const text = JSON.stringify({ ...options, file: resolve(file), folder: resolve(folder), out: resolve(out) });
  const child = spawn(process.execPath, ['--max-old-space-size=6144', program, text], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  const told = { out: '', error: '' };
  child.stdout.on('data', (bytes: Buffer) => (told.out += bytes.toString('utf8')));
  child.stderr.on('data', (bytes: Buffer) => (told.error = `${told.error}${bytes.toString('utf8')}`.slice(-2000)));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code === 0) return JSON.parse(told.out) as Verdict;
  return `it ended with ${signal ?? `code ${String(code)}`}: ${told.error.trim()}`;
}
