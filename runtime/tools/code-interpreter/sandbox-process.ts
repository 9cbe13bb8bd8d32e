/** One process of the interpreter: started with as little as possible, asked, and ended from outside. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { limitedCommand } from './limited-command.ts';
import { readReport, type Order, type Report, type SandboxLimits } from './protocol.ts';

export interface SandboxOptions extends SandboxLimits {
  /** How long a piece of code may run; milliseconds. */
  readonly timeout: number;
}

export interface Sandbox {
  /** One order at a time. Rejects with `SandboxEnded`. */
  run(order: Order, signal: AbortSignal): Promise<Report>;
  readonly alive: () => boolean;
  kill(): void;
}

/** The process was ended, or ended itself. */
export class SandboxEnded extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'SandboxEnded';
  }
}

/** How long Python may take to load; a busy machine needs its time. */
const loadingTime = 60_000;

/** Rejects with `SandboxEnded`, also where nobody waits for it any more. */
export async function startSandbox(options: SandboxOptions, signal: AbortSignal): Promise<Sandbox> {
  const child = start(options);
  const state: State = { child, options, ended: undefined, waiting: undefined };
  listen(state);
  await expect(state, { milliseconds: loadingTime, why: 'Python did not start in time.', signal });
  return {
    run: (order, signal) => run(state, order, signal),
    alive: () => state.ended === undefined,
    kill: () => end(state, 'The interpreter was stopped.'),
  };
}

interface State {
  readonly child: ChildProcess;
  readonly options: SandboxOptions;
  /** Why it ended. */
  ended: string | undefined;
  waiting: PromiseWithResolvers<Report> | undefined;
}

const childFile = fileURLToPath(new URL('./sandbox-child.ts', import.meta.url));
/** Where it really is. */
const pyodide = import.meta.resolve('pyodide');

/** No environment, no folder of its own; should the runtime die, the process dies with it. */
function start(options: SandboxOptions): ChildProcess {
  const { memory, output, files, timeout } = options;
  const node = [
    '--permission',
    `--allow-fs-read=${dirname(fileURLToPath(pyodide))}`,
    `--allow-fs-read=${dirname(childFile)}`,
    '--disallow-code-generation-from-strings',
    '--disable-proto=delete',
    '--no-addons',
    '--no-warnings',
    `--max-old-space-size=${heapMegabytes}`,
    childFile,
    JSON.stringify({ memory, output, files }),
    pyodide,
  ];
  const cpuSeconds = Math.ceil((loadingTime + timeout * callsOfCpu) / 1000);
  const [command, given] = limitedCommand(process.execPath, node, { cpuSeconds });
  return spawn(command, given, { env: {}, cwd: dirname(childFile), stdio: ['pipe', 'pipe', 'ignore'] });
}

/** Of JavaScript: Python has memory of its own. */
const heapMegabytes = 256;
/** How many pieces of code may use all of their time in one session. */
const callsOfCpu = 20;

function listen(state: State): void {
  const { child } = state;
  child.on('error', (problem) => end(state, problem.message));
  child.on('exit', () => end(state, 'The interpreter ended.'));
  child.stdin?.on('error', () => end(state, 'The interpreter does not listen.'));
  if (child.stdout === null) return;
  limitBytes(state, child.stdout);
  createInterface({ input: child.stdout }).on('line', (line) => hear(state, line));
}

/** Whoever tells more than it may is not one of ours any more. */
function limitBytes(state: State, stream: NodeJS.ReadableStream): void {
  const most = 2 * (state.options.output + state.options.files) + 1_000_000;
  let told = 0;
  stream.on('data', (chunk: Buffer) => {
    told += chunk.byteLength;
    if (told > most * callsOfCpu) end(state, 'The interpreter said too much.');
  });
}

function hear(state: State, line: string): void {
  const report = parsed(line);
  // Who speaks without having been asked would be taken for an answer to what comes next.
  if (report === undefined || state.waiting === undefined) end(state, 'The interpreter cannot be understood.');
  else state.waiting.resolve(report);
}

function parsed(line: string): Report | undefined {
  try {
    return readReport(JSON.parse(line));
  } catch {
    return undefined;
  }
}

interface Patience {
  readonly milliseconds: number;
  readonly why: string;
  readonly signal: AbortSignal;
}

async function expect(state: State, { milliseconds, why, signal }: Patience): Promise<Report> {
  if (state.ended !== undefined) throw new SandboxEnded(state.ended);
  const waiting = Promise.withResolvers<Report>();
  state.waiting = waiting;
  const late = setTimeout(() => end(state, why), milliseconds);
  const watch = setInterval(() => void watchMemory(state), 100);
  const leave = () => end(state, 'The interpreter was stopped.');
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  try {
    return await waiting.promise;
  } finally {
    clearTimeout(late);
    clearInterval(watch);
    signal.removeEventListener('abort', leave);
    state.waiting = undefined;
  }
}

async function run(state: State, order: Order, signal: AbortSignal): Promise<Report> {
  const seconds = state.options.timeout / 1000;
  const why = `The code was stopped: it ran for more than ${seconds} seconds.`;
  const answer = expect(state, { milliseconds: state.options.timeout, why, signal });
  if (state.ended === undefined) state.child.stdin?.write(`${JSON.stringify(order)}\n`);
  const report = await answer;
  if (report.kind === 'broken') end(state, 'The interpreter broke down.');
  return report;
}

function end(state: State, why: string): void {
  if (state.ended === undefined) state.child.kill('SIGKILL');
  state.ended ??= why;
  state.waiting?.reject(new SandboxEnded(state.ended));
}

/** Beside Python's memory there is that of Node; only Linux tells how much that is. */
const besidePython = 512 * 1024 * 1024;
const pageSize = 4096;

async function watchMemory(state: State): Promise<void> {
  if (process.platform !== 'linux') return;
  const text = await readFile(`/proc/${state.child.pid}/statm`, 'utf8').catch(() => '');
  const resident = Number(text.split(' ')[1] ?? 0) * pageSize;
  if (resident > state.options.memory + besidePython) end(state, 'The code was stopped: it used too much memory.');
}
