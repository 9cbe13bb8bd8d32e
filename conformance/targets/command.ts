/** A program that is started for the exam, waited for, and stopped afterwards. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { TargetFile } from '../format/target.ts';
import { isFailure, send } from '../http/send.ts';
import { durationOf } from '../values/duration.ts';
import type { Target } from './target.ts';
import { urlTarget } from './url.ts';
import type { Environment } from './url.ts';

/** The program ended, or was not ready in time: nothing can be examined. */
export class TargetFailed extends Error {
  override readonly name = 'TargetFailed';
}

const USUAL_PATIENCE = 30_000;
const LONGEST_OUTPUT = 4_000;

/**
 * `{port}` in the command, the URL and the environment is a free port; `places` are further names of this kind.
 * @throws TargetFailed with what the program wrote last.
 */
export async function commandTarget(
  file: TargetFile,
  environment: Environment,
  places: ReadonlyMap<string, string> = new Map(),
): Promise<Target> {
  const filled = new Map([...places, ['port', String(await freePort())]]);
  const port = filled.get('port') ?? '';
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => filled.get(name) ?? whole);
  const [program = '', ...rest] = (file.command ?? []).map((part) => fill(part));
  const variables = Object.fromEntries(
    Object.entries(file.environment ?? {}).map(([name, value]) => [name, fill(value)]),
  );
  const child = spawn(program, rest, {
    cwd: file.folder,
    env: { ...environment, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const running = watch(child);
  const target = urlTarget(file, fill(file.url ?? `http://127.0.0.1:${port}`), environment);
  try {
    await ready(file, target, running);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { ...target, close: () => stop(child) };
}

interface Running {
  /** What it wrote, the end of it. */
  output: string;
  ended: string | undefined;
}

function watch(child: ChildProcess): Running {
  const running: Running = { output: '', ended: undefined };
  const keep = (bytes: Buffer): void => {
    running.output = (running.output + bytes.toString('utf8')).slice(-LONGEST_OUTPUT);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.on('error', (error) => {
    running.ended = error.message;
  });
  child.on('exit', (code, signal) => {
    running.ended ??= `it ended with ${signal ?? `code ${String(code)}`}`;
  });
  return running;
}

async function ready(file: TargetFile, target: Target, running: Running): Promise<void> {
  const within = durationOf(file.ready?.within ?? USUAL_PATIENCE) ?? USUAL_PATIENCE;
  const deadline = performance.now() + within;
  let missing = '';
  while (performance.now() < deadline) {
    if (running.ended !== undefined)
      throw new TargetFailed(`the command did not start: ${running.ended}${written(running)}`);
    const found = await whatIsMissing(file, target, running);
    if (found === undefined) return;
    missing = found;
    await pause(50);
  }
  throw new TargetFailed(`the command was not ready within ${within / 1000} s: ${missing}${written(running)}`);
}

function written({ output }: Running): string {
  return output === '' ? '' : `\n${output}`;
}

/** Why it is not ready; nothing where it is. */
async function whatIsMissing(file: TargetFile, target: Target, { output }: Running): Promise<string | undefined> {
  const { line, path } = file.ready ?? {};
  if (line !== undefined) return output.includes(line) ? undefined : `it did not print '${line}'`;
  const url = new URL(target.url.href.replace(/\/$/, '') + (path ?? '/'));
  const outcome = await send(
    { method: 'GET', url, headers: [] },
    { answer: 2_000, stall: 1_000, whole: 2_000, bytes: 65_536 },
  );
  if (isFailure(outcome)) return `${url.href}: ${outcome.message}`;
  await outcome.chunks.return('left');
  return path === undefined || outcome.status < 400 ? undefined : `${url.href} answers ${outcome.status}`;
}

/** Ends the program with all that it started: its process group. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  kill(child.pid, 'SIGTERM');
  const late = await Promise.race([ended.then(() => false), pause(3_000, true, { ref: false })]);
  if (late) kill(child.pid, 'SIGKILL');
  await ended;
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It ended in the meantime.
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
