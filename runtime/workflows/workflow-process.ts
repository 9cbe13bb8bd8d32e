/** One process of one service: started, asked, heard, and ended from outside. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Order, Report, WorkflowAddress } from './protocol.ts';
import { readReport } from './read-report.ts';
import type { Environment } from './worker-environment.ts';

export interface ProcessOptions {
  readonly address: WorkflowAddress;
  /** Where the process starts. */
  readonly folder: string;
  readonly environment: Environment;
  /** Milliseconds until the workflow must be loaded. */
  readonly patience: number;
  readonly onReport: (report: Report) => void;
  /** A line that the workflow wrote to its standard output or error. */
  readonly onWords: (line: string) => void;
}

export interface WorkflowProcess {
  /** Seconds, as the workflow wants its timeout. Rejects with `WorkflowUnloadable`. */
  readonly loaded: Promise<{ readonly timeout?: number }>;
  /** How it ended, once everything that it told is heard. */
  readonly ended: Promise<string>;
  send(order: Order): void;
  /** Calls once the process has heard that a task is dropped. */
  heard(task: string, listener: () => void): void;
  kill(): void;
}

/** The module cannot be loaded, has not what it should have, or takes too long. */
export class WorkflowUnloadable extends Error {
  override readonly name = 'WorkflowUnloadable';
}

/** Starts the process. */
export function startProcess(options: ProcessOptions): WorkflowProcess {
  const child = fork(new URL('./workflow-child.ts', import.meta.url), [String(process.pid)], {
    cwd: options.folder,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...options.environment },
  });
  hearWords(child, options.onWords);
  const ended = endOf(child);
  const loaded = loading(child, options, ended);
  // Whoever waits hears of it; nobody need wait.
  loaded.catch(() => undefined);
  const hearing = new Map<string, () => void>();
  child.on('message', (told: unknown) => {
    const report = readReport(told);
    if (report?.kind === 'dropped') hearing.get(report.task)?.();
    if (report !== undefined) options.onReport(report);
  });
  const send = (order: Order): void => {
    if (child.connected) child.send(order, () => undefined);
  };
  send({ kind: 'load', ...options.address });
  return {
    loaded,
    ended,
    send,
    heard: (task, listener) => void hearing.set(task, listener),
    kill: () => void child.kill('SIGKILL'),
  };
}

function loading(child: ChildProcess, { patience }: ProcessOptions, ended: Promise<string>) {
  const { promise, resolve, reject } = Promise.withResolvers<{ readonly timeout?: number }>();
  const late = setTimeout(() => {
    reject(new WorkflowUnloadable(`the module is not loaded after ${patience / 1000} seconds`));
    child.kill('SIGKILL');
  }, patience);
  child.on('message', (told: unknown) => {
    const report = readReport(told);
    if (report?.kind === 'loaded') resolve(report);
    if (report?.kind === 'unloadable') reject(new WorkflowUnloadable(report.problem));
  });
  void ended.then((how) => reject(new WorkflowUnloadable(`the process ended while the module was loaded (${how})`)));
  return promise.finally(() => clearTimeout(late));
}

/** The channel may still hold what the process told before it ended; who inherited it must not keep us waiting. */
function endOf(child: ChildProcess): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  child.once('error', (problem) => resolve(problem.message));
  child.once('exit', (code, signal) => {
    const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
    const settle = (): void => {
      clearTimeout(late);
      resolve(how);
    };
    const late = setTimeout(settle, 1000);
    if (child.connected) child.once('disconnect', () => setImmediate(settle));
    else setImmediate(settle);
  });
  return promise;
}

const longestLine = 2000;

/** Bounded, or a workflow that writes without line ends would fill our memory. */
function hearWords(child: ChildProcess, onWords: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = (lines.pop() ?? '').slice(0, longestLine);
      for (const line of lines.filter((each) => each.trim() !== '')) onWords(line.slice(0, longestLine));
    });
    stream?.on('error', () => undefined);
  }
}
