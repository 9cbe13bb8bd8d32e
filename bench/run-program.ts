/** Runs a part of a measurement in a process of its own, so that its memory, its modules and its end are its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ProgramRun {
  /** What Node is started with: options, the file of the program, its arguments. */
  readonly words: readonly string[];
  /** Milliseconds; after them it is killed. */
  readonly patience: number;
}

/** The JSON that it printed, taken at its word, or how it ended and the end of what it complained of. */
export async function runProgram<Told>({ words, patience }: ProgramRun): Promise<Told | string> {
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  const told = { out: '', error: '' };
  child.stdout.on('data', (bytes: Buffer) => (told.out += bytes.toString('utf8')));
  child.stderr.on('data', (bytes: Buffer) => (told.error = `${told.error}${bytes.toString('utf8')}`.slice(-2000)));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code === 0) return JSON.parse(told.out) as Told;
  return `it ended with ${signal ?? `code ${String(code)}`}: ${told.error.trim()}`;
}
