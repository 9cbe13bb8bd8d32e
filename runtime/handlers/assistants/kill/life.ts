/** A server of the kill test, and what was seen of a run until the server died. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { AssistantStreamEvent, Run } from '#generated/assistants-v2/types';
import type { KillPoint } from '../../../kill/kill-point.ts';

export interface Lived {
  readonly thread: string;
  /** What a reader got, over all streams. */
  readonly frames: readonly AssistantStreamEvent[];
  /** The server died by itself, not by us. */
  readonly cut: boolean;
}

export type Ask = (method: string, path: string, body?: object) => Promise<Response>;

export const betaHeaders = { 'content-type': 'application/json', 'openai-beta': 'assistants=v2' };

/** Tells the story of a run to a server of its own until it dies, or until the story is over. */
export async function liveUntilKilled(folder: string, script: string, point: KillPoint): Promise<Lived> {
  const child = startKillable(folder, point);
  const died = once(child, 'exit');
  try {
    return await tell(await askOf(child), script);
  } finally {
    child.kill('SIGKILL');
    await died;
  }
}

/** A server of its own process. */
export function startKillable(folder: string, { append, moment }: KillPoint): ChildProcess {
  const file = new URL('killable.ts', import.meta.url).pathname;
  return spawn(process.execPath, [file, folder, String(append), moment], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Where it serves the API. */
export async function urlOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the child tells nothing');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return `${line.toString().trim()}/v1`;
}

async function askOf(child: ChildProcess): Promise<Ask> {
  const base = await urlOf(child);
  return (method, path, body) =>
    fetch(base + path, { method, headers: betaHeaders, ...(body !== undefined && { body: JSON.stringify(body) }) });
}

async function tell(ask: Ask, script: string): Promise<Lived> {
  const tools = [{ type: 'function', function: { name: 'get_weather' } }, { type: 'code_interpreter' }];
  const assistant = (await (await ask('POST', '/assistants', { model: `script:${script}`, tools })).json()) as Named;
  const messages = [{ role: 'user', content: 'go' }];
  const { id: thread } = (await (await ask('POST', '/threads', { messages })).json()) as Named;
  const start = { assistant_id: assistant.id, stream: true };
  const first = await readUntilCut(ask('POST', `/threads/${thread}/runs`, start));
  const waiting = waitingRun(first.frames);
  if (first.cut || waiting === undefined) return { thread, ...first };
  const path = `/threads/${thread}/runs/${waiting.id}/submit_tool_outputs`;
  const second = await readUntilCut(ask('POST', path, { ...outputsFor(waiting), stream: true }));
  return { thread, frames: [...first.frames, ...second.frames], cut: second.cut };
}

interface Named {
  readonly id: string;
}

function waitingRun(frames: readonly AssistantStreamEvent[]): Run | undefined {
  const last = frames.findLast(({ event }) => event !== 'done');
  return last?.event === 'thread.run.requires_action' ? last.data : undefined;
}

export function outputsFor({ required_action: action }: Run) {
  const calls = action?.submit_tool_outputs.tool_calls ?? [];
  return { tool_outputs: calls.map((call) => ({ tool_call_id: call.id, output: 'sunny' })) };
}

interface Read {
  readonly frames: readonly AssistantStreamEvent[];
  readonly cut: boolean;
}

/** What arrived before the connection was cut; half a frame counts for nothing, as for any reader of event streams. */
async function readUntilCut(answering: Promise<Response>): Promise<Read> {
  let text = '';
  try {
    for await (const chunk of (await answering).body ?? []) text += Buffer.from(chunk).toString();
    return { frames: framesIn(text), cut: false };
  } catch {
    return { frames: framesIn(text.slice(0, text.lastIndexOf('\n\n') + 2)), cut: true };
  }
}

function framesIn(text: string): readonly AssistantStreamEvent[] {
  return text
    .split('\n\n')
    .filter((frame) => frame !== '')
    .map((frame) => {
      const [, event = ''] = /^event: (.*)$/m.exec(frame) ?? [];
      const [, told = ''] = /^data: (.*)$/m.exec(frame) ?? [];
      return { event, data: event === 'done' ? told : JSON.parse(told) } as AssistantStreamEvent;
    });
}
