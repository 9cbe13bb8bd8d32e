/** Runs commands of etalon as a user would, in processes of their own, and shows the command lines. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../cli/main.ts', import.meta.url));

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs a command to its end; gives its exit code. */
export async function runCommand(words: readonly string[]): Promise<number> {
  const child = start(words, 'inherit');
  return ended(child);
}

/** Starts a command that serves, and waits until it has told its address. Throws where it ends before. */
export async function startServer(words: readonly string[]): Promise<RunningServer> {
  const child = start(words, 'pipe');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended(child);
  };
  // Ctrl+C reaches the child by itself; this is for every other way in which this process can end.
  process.once('exit', () => child.kill('SIGKILL'));
  const url = await Promise.race([firstAddress(child), ended(child).then(() => undefined)]);
  if (url === undefined) throw new Error('The server ended before it listened.');
  return { url, stop };
}

function start(words: readonly string[], output: 'inherit' | 'pipe'): ChildProcess {
  process.stdout.write(`$ etalon ${words.join(' ')}\n`);
  return spawn(process.execPath, [program, ...words], { stdio: ['ignore', output, 'inherit'] });
}

function ended(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? 1);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** The output goes on being read, so that the server never waits for somebody to read it. */
function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      process.stdout.write(`${line}\n`);
      const address = /https?:\/\/[^\s/]+/.exec(line)?.[0];
      if (address !== undefined) resolve(address);
    });
  });
}
