/** Keeps a Prism alive in a process of its own: what crashes or hangs there does not take the mock with it. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { PrismAnswer, PrismOrder } from './prism-child.ts';

export interface PrismProcess {
  /** Where Prism listens now. Rejects with `PrismGoneError` while it cannot. */
  url(): Promise<string>;
  /** The process in which it runs now. */
  processId(): number;
  /** Ends it for good. */
  close(): Promise<void>;
}

/** Prism did not start, or has ended too often. */
export class PrismGoneError extends Error {
  override readonly name = 'PrismGoneError';
}

const MOST_RESTARTS = 5;

interface Launch {
  readonly child: ChildProcess;
  readonly url: Promise<string>;
}

/** Starts Prism and waits until it listens; afterwards starts it again whenever it ends. `report` is told of that. */
export async function startPrism(order: PrismOrder, report: (message: string) => void): Promise<PrismProcess> {
  let current = launch(order);
  let restarts = 0;
  let closing = false;
  const watch = ({ child }: Launch) =>
    child.once('exit', (code, signal) => {
      if (closing || restarts >= MOST_RESTARTS) return;
      restarts += 1;
      report(`Prism ended (${signal ?? `exit code ${code}`}) and is started again.`);
      current = launch(order);
      watch(current);
    });
  await firstAddress(current);
  watch(current);
  return {
    url: () => current.url,
    processId: () => current.child.pid ?? 0,
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

function launch(order: PrismOrder): Launch {
  const child = fork(new URL('./prism-child.ts', import.meta.url), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: process.env['PATH'], SCARF_ANALYTICS: 'false' },
  });
  const url = new Promise<string>((resolve, reject) => {
    child.once('message', (answer: PrismAnswer) => {
      if ('url' in answer) resolve(answer.url);
      else reject(new PrismGoneError(`Prism cannot serve the document: ${answer.problem}`));
    });
    child.once('error', (error) =>
      reject(new PrismGoneError(`Prism cannot be started: ${error.message}`, { cause: error })),
    );
    child.once('exit', () => reject(new PrismGoneError('Prism has ended.')));
  });
  // A rejection is seen by whoever asks for the address next; until then it is not an unhandled one.
  url.catch(() => {});
  child.send(order);
  return { child, url };
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
