// Runs a program to its end, its output in a log file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { NotRun } from './not-run.ts';

export interface Command {
  readonly words: readonly string[];
  /** Written anew. */
  readonly log: string;
  /** Milliseconds. */
  readonly patience: number;
}

/** @throws NotRun if the program cannot be started, fails, or takes too long. */
export async function runCommand({ words, log, patience }: Command): Promise<void> {
  const [program = '', ...rest] = words;
  const file = await open(log, 'w');
  try {
    const child = spawn(program, rest, {
      stdio: ['ignore', file.fd, file.fd],
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code === 0) return;
    throw new NotRun(`'${words.slice(0, 4).join(' ')} …' ended with ${code ?? 'a signal'}; its output is in ${log}`);
  } catch (error) {
    if (error instanceof NotRun) throw error;
    throw new NotRun(`'${program}' cannot be started: ${String(error)}`);
  } finally {
    await file.close();
  }
}
