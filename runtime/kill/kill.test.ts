/** A process killed at every append of a turn, and started again: what was shown stays shown, once, and adds up. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AgentTurnResponseStreamItem, Turn } from '#generated/llama-stack/types';
import { createRuntime, type Runtime } from '../create-runtime.ts';
import type { KillPoint } from './kill-point.ts';
import { killPoints } from './kill-points.ts';
import { salted, worldOf } from './world.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Frame {
  readonly id: number;
  readonly item: AgentTurnResponseStreamItem;
}

/** The start (1), an inference with two texts (4), two calls (4), another inference with two texts (4), the end (1). */
const appends = 14;

describe('a process killed in the middle of a turn', () => {
  it.each(killPoints(appends))('$moment append $append', async ({ append, moment }) => {
    const folder = mkdtempSync(join(tmpdir(), 'etalon-kill-'));
    folders.push(folder);
    const { live, session, cut } = await liveUntilKilled(folder, { append, moment });
    expect(cut).toBe(true);
    const { configuration, traces } = worldOf(folder);
    const runtime = await createRuntime({ configuration, scripts: [salted] });
    try {
      expect((await runtime.fetch(new Request(`http://local${session}`))).status).toBe(200);
      // Where nothing was shown, nobody knows of the turn.
      if (live.length > 0) await judge(runtime, { live, session });
    } finally {
      await runtime.close();
    }
    const written = existsSync(traces) ? readFileSync(traces, 'utf8').split('\n').length - 1 : 0;
    expect(written).toBeLessThanOrEqual(1);
  });
});

interface Lived {
  readonly live: readonly Frame[];
  /** The path of the session. */
  readonly session: string;
  /** The process was killed by itself, not by us. */
  readonly cut: boolean;
}

async function judge(runtime: Runtime, { live, session }: Omit<Lived, 'cut'>): Promise<void> {
  const get = (path: string, headers = {}) => runtime.fetch(new Request(`http://local${path}`, { headers }));
  const path = `${session}/turn/${startedTurn(live[0])}`;
  const resumed = framesIn(await (await get(`${path}/events`, { 'last-event-id': String(live.at(-1)?.id) })).text());
  const all = framesIn(await (await get(`${path}/events`)).text());
  expect([...live, ...resumed]).toEqual(all);
  expect(all.map((frame) => frame.id)).toEqual(all.map((_, index) => index));
  const turn = (await (await get(path)).json()) as Turn;
  expect(all.at(-1)?.item).toEqual({ event: { payload: { event_type: 'turn_complete', turn } } });
  expect(turn.steps).toEqual(completedSteps(all));
  expect(turn.output_message.content).toMatch(/^It boils at 100\. #\d$/);
  const said = turn.steps.flatMap((step) => (step.step_type === 'inference' ? [step.model_response.content] : []));
  expect(new Set(said).size).toBe(said.length);
}

function startedTurn(first: Frame | undefined): string {
  const item = first?.item;
  const payload = item !== undefined && 'event' in item ? item.event.payload : undefined;
  if (payload?.event_type !== 'turn_start') throw new Error('the first frame does not start a turn');
  return payload.turn_id;
}

function completedSteps(frames: readonly Frame[]): Turn['steps'] {
  return frames.flatMap(({ item }) =>
    'event' in item && item.event.payload.event_type === 'step_complete' ? [item.event.payload.step_details] : [],
  );
}

async function liveUntilKilled(folder: string, { append, moment }: KillPoint): Promise<Lived> {
  const script = new URL('killable.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, folder, String(append), moment], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const died = once(child, 'exit');
  const url = await addressOf(child);
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    return fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  };
  const messages = [{ role: 'user', content: 'go' }];
  const agent_config = { model: 'script:salted', instructions: '', toolgroups: ['mcp::sample'] };
  const { agent_id } = (await (await post('/v1/agents', { agent_config })).json()) as { agent_id: string };
  const { session_id } = (await (await post(`/v1/agents/${agent_id}/session`, { session_name: 's' })).json()) as {
    session_id: string;
  };
  const session = `/v1/agents/${agent_id}/session/${session_id}`;
  const { frames: live, whole } = await readUntilCut(post(`${session}/turn`, { messages, stream: true }));
  child.kill('SIGKILL');
  await died;
  return { live, session, cut: !whole };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the child tells nothing');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return line.toString().trim();
}

/** What arrived before the connection was cut; half a frame counts for nothing, as for any reader of event streams. */
async function readUntilCut(answering: Promise<Response>): Promise<{ frames: readonly Frame[]; whole: boolean }> {
  let text = '';
  let whole = true;
  try {
    for await (const chunk of (await answering).body ?? []) text += Buffer.from(chunk).toString();
  } catch {
    whole = false;
  }
  return { frames: framesIn(text.slice(0, text.lastIndexOf('\n\n') + 2)), whole };
}

function framesIn(text: string): readonly Frame[] {
  return text
    .split('\n\n')
    .filter((frame) => frame !== '')
    .map((frame) => {
      const [, id = ''] = /^id: (\d+)$/m.exec(frame) ?? [];
      const [, data = ''] = /^data: (.*)$/m.exec(frame) ?? [];
      return { id: Number(id), item: JSON.parse(data) as AgentTurnResponseStreamItem };
    });
}
