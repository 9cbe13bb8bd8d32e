/** Judges a document in a process of its own, so that its memory and its modules are gone with it. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../run-program.ts';
import type { JudgeOptions } from './judge-document.ts';

const program = fileURLToPath(new URL('judge-one.ts', import.meta.url));

export interface RunOptions extends JudgeOptions {
  /** What travels, instead of what schemas say. */
  readonly wire?: boolean;
}

/** Milliseconds for one document. */
const PATIENCE = 1_800_000;

/** The verdict, or the end of what was written where there is none. */
export function runJudge<Verdict>(options: RunOptions): Promise<Verdict | string> {
  const { file, folder, out } = options;
  const text = JSON.stringify({ ...options, file: resolve(file), folder: resolve(folder), out: resolve(out) });
  return runProgram<Verdict>({ words: ['--max-old-space-size=6144', program, text], patience: PATIENCE });
}
