/** Keeps a Prism alive in a process of its own: what crashes or hangs there does not take the mock with it. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { PrismAnswer, PrismOrder } from './prism-child.ts';

export interface PrismProcess {
  /** Where Prism listens now; waits while it starts. Rejects with `PrismGoneError` where it cannot be started any more. */
  url(): Promise<string>;
  /** Ends the process, so that a new one is started: for a Prism that hangs. */
  restart(): void;
  /** Ends it for good. */
  close(): Promise<void>;
}

/** Prism cannot serve the document, or cannot be started. */
export class PrismGoneError extends Error {
  override readonly name = 'PrismGoneError';
}

interface Launch {
  readonly child: ChildProcess;
  readonly url: Promise<string>;
}

/**
 * Starts Prism and waits until it listens. Whenever it ends afterwards it is started again, and `report` is told;
 * a Prism that ends before it has listened is not tried again. `patience`: milliseconds until it must listen.
 */
export async function startPrism(
  order: PrismOrder,
  report: (message: string) => void,
  patience = 30_000,
): Promise<PrismProcess> {
  let current = launch(order, patience);
  let closing = false;
  const restartAfter = ({ child }: Launch) =>
    child.once('exit', (code, signal) => {
      if (closing) return;
      report(`Prism ended (${signal ?? `exit code ${code}`}) and is started again.`);
      const next = launch(order, patience);
      current = next;
      next.url.then(
        () => restartAfter(next),
        (error: unknown) => report(String(error)),
      );
    });
  await firstAddress(current);
  restartAfter(current);
  return {
    url: () => current.url,
    restart: () => void current.child.kill('SIGKILL'),
    close: async () => {
      closing = true;
      await end(current.child);
    },
  };
}

/** A child that cannot serve is not left behind. */
async function firstAddress({ child, url }: Launch): Promise<string> {
  try {
    return await url;
  } catch (error) {
    await end(child);
    throw error;
  }
}

function launch(order: PrismOrder, patience: number): Launch {
  const child = fork(new URL('./prism-child.ts', import.meta.url), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: process.env['PATH'], SCARF_ANALYTICS: 'false' },
  });
  const url = address(child, patience);
  // A rejection is seen by whoever asks for the address next; until then it is not an unhandled one.
  url.catch(() => {});
  // Where the child is gone already, its `error` or `exit` tells.
  child.send(order, () => {});
  return { child, url };
}

function address(child: ChildProcess, patience: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new PrismGoneError(`Prism has not taken the document in within ${patience / 1000} seconds.`));
      child.kill('SIGKILL');
    }, patience);
    for (const event of ['message', 'error', 'exit']) child.once(event, () => clearTimeout(late));
    child.once('message', (answer: PrismAnswer) => {
      if ('url' in answer) resolve(answer.url);
      else reject(new PrismGoneError(`Prism cannot serve the document: ${answer.problem}`));
    });
    child.once('error', (cause) => reject(new PrismGoneError(`Prism cannot be started: ${cause.message}`, { cause })));
    child.once('exit', () => reject(new PrismGoneError('Prism ended while it was starting.')));
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
