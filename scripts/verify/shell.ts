/** Runs shell scripts as a user types them: to their end, or in a terminal that a server keeps. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

export interface Place {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

/** Standard output and standard error together. */
export function runScript(script: string, place: Place): Promise<Ended> {
  const { child, output } = start(script, place);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ exitCode: code ?? 1, output: output() }));
  });
}

export interface Terminal {
  /** Ctrl+C; resolves when every process of the terminal has let go of its output. */
  interrupt(): Promise<void>;
}

/** Resolves when the script has printed what it shows once it is ready; rejects if it ends before. */
export function keepScript(script: string, place: Place, ready: (output: string) => boolean): Promise<Terminal> {
  const { child, output } = start(script, place);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout?.on('data', () => {
      if (ready(output())) resolve({ interrupt: () => interrupt(child, ended) });
    });
    void ended.then(() => reject(new Error(`It ended before it was ready:\n${output()}`)));
  });
}

/** A process group of its own, as a terminal gives one: Ctrl+C reaches all that was started in it. */
function start(script: string, { folder, environment }: Place) {
  const child = spawn('sh', ['-c', script], {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const collect = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return { child, output: () => text };
}

async function interrupt(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.pid === undefined) return;
  process.kill(-child.pid, 'SIGINT');
  await ended;
}
