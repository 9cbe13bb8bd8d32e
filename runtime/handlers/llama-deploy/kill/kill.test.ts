/** A process killed at every append of a task, and started again: what was shown stays shown, once, and has an end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createRuntime, type Runtime } from '../../../create-runtime.ts';
import { labFile } from '../../../domain/llama-deploy/test-bench.ts';
import type { KillPoint } from '../../../kill/kill-point.ts';
import { killPoints } from '../../../kill/kill-points.ts';
import { linesOf, uploadOf } from '../api-bench.ts';
import { configurationOf } from './world.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** It is there (1), it has begun (2), three lines (3), its end (1). */
const appends = 6;

describe('a process killed in the middle of a task', () => {
  it.each(killPoints(appends))('$moment append $append', async (point) => {
    const { folder, live } = await killedAt(point);
    expect(live.length).toBeLessThanOrEqual(4);
    const runtime = await createRuntime({ configuration: configurationOf(folder), apis: ['llama-deploy-api-server'] });
    try {
      await judge(runtime, live, point);
    } finally {
      await runtime.close();
    }
  });
});

interface Task {
  readonly task_id: string;
  readonly session_id: string;
}

async function judge(runtime: Runtime, live: readonly unknown[], { append, moment }: KillPoint): Promise<void> {
  const api = runtime.apis.get('llama-deploy-api-server');
  const get = async (path: string): Promise<Response> =>
    (await api?.fetch(new Request(`http://local/deployments/Lab/${path}`), { tenant: '' })) ?? Response.error();
  const [task, ...others] = (await (await get('tasks')).json()) as Task[];
  expect(others).toEqual([]);
  // Its first append makes it exist.
  expect(task === undefined).toBe(append === 1 && moment === 'before');
  if (task === undefined) return;
  const events = `tasks/${task.task_id}/events?session_id=${task.session_id}`;
  const all = linesOf(await (await get(events)).text());
  expect(all.slice(0, live.length)).toEqual(live);
  expect(linesOf(await (await get(events)).text())).toEqual(all);
  const begun = append > 2 || (append === 2 && moment === 'after');
  const cut = begun && !(append === 6 && moment === 'after');
  const messages = [1, 2, 3].map((number) => ({ text: `message number ${number}`, _data: { extra: number - 1 } }));
  const kept = cut ? append - (moment === 'after' ? 2 : 3) : 3;
  expect(all).toEqual([...messages.slice(0, Math.max(0, kept)), { result: cut ? null : '3 messages' }]);
  const told = await (await get(`tasks/${task.task_id}/results?session_id=${task.session_id}`)).json();
  expect((told as { result: string }).result).toMatch(cut ? /^The task was interrupted/ : /^3 messages$/);
}

interface KilledLife {
  readonly folder: string;
  readonly live: readonly unknown[];
}

/** On a busy machine two lines may come at once and be one append: then there were fewer, and another life is tried. */
async function killedAt(point: KillPoint): Promise<KilledLife> {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-kill-'));
  folders.push(folder);
  const live = await liveUntilKilled(folder, point);
  return live === undefined ? killedAt(point) : { folder, live };
}

/** The lines that were shown before the process was killed, by itself; nothing where it came to its end. */
async function liveUntilKilled(folder: string, { append, moment }: KillPoint): Promise<readonly unknown[] | undefined> {
  const script = new URL('killable.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, folder, String(append), moment], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const died = once(child, 'exit');
  const deployments = `${await addressOf(child)}/llama-deploy/deployments`;
  const lab = await fetch(`${deployments}/create`, uploadOf(labFile(['stream'])));
  expect(lab.status).toBe(200);
  let text = '';
  try {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ input: '{"delay":40}', agent_id: 'stream' });
    const task = (await (
      await fetch(`${deployments}/Lab/tasks/create`, { method: 'POST', headers, body })
    ).json()) as Task;
    const events = await fetch(`${deployments}/Lab/tasks/${task.task_id}/events?session_id=${task.session_id}`);
    for await (const chunk of events.body ?? []) text += Buffer.from(chunk).toString();
    // Nothing has cut the stream.
    return undefined;
  } catch {
    // The connection was cut, as it must be.
  }
  const [, signal] = (await died) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return linesOf(text.slice(0, text.lastIndexOf('\n') + 1));
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the child tells nothing');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return line.toString().trim();
}
