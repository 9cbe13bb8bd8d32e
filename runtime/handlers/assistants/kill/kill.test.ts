/** A process killed at every append of a run, and started again: what was shown stays, once, and the run comes to its end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { AssistantStreamEvent, Message, Run, RunStep } from '#generated/assistants-v2/types';
import { createRuntime } from '../../../create-runtime.ts';
import type { KillPoint } from '../../../kill/kill-point.ts';
import { killPoints } from '../../../kill/kill-points.ts';
import { betaHeaders, liveUntilKilled, outputsFor, type Ask } from './life.ts';
import { worldOf } from './world.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * The start, the beginning, two pieces of text, the end of the message, the call and its pieces (4), the answer, the wait,
 * the outputs, the beginning, two pieces of text, the answer, the end.
 */
const appends = 17;

describe('a process killed in the middle of a run that asks its client', { timeout: 60_000 }, () => {
  it.each(killPoints(appends))('$moment append $append', async (point) => {
    const { run, texts } = await livesAndJudges('asking', point);
    expect(run.status).toBe('completed');
    expect(texts.at(-1)).toMatch(/^It is sunny\. #\d$/);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

/** The start, the beginning, the step, the call, the answer; then code begins (6) and ends (7). */
const codePoints: readonly KillPoint[] = [
  { append: 6, moment: 'after' },
  { append: 7, moment: 'before' },
  { append: 7, moment: 'after' },
];

describe('a process killed while code runs', { timeout: 120_000 }, () => {
  it.each(codePoints)('$moment append $append', async (point) => {
    const { run, texts, steps } = await livesAndJudges('computing', point);
    expect(run.status).toBe('completed');
    const [call] = steps.flatMap(({ step_details: details }) => ('tool_calls' in details ? details.tool_calls : []));
    const logs = JSON.stringify(call);
    const ended = point.append === 7 && point.moment === 'after';
    // Code whose outcome is not known is not run again.
    expect(logs).toContain(ended ? '42' : 'it was not run again');
    expect(texts.at(-1)).toContain(ended ? 'It is 42' : 'it was not run again');
  });
});

interface Judged {
  readonly run: Run;
  readonly steps: readonly RunStep[];
  /** Of the messages that are whole. */
  readonly texts: readonly string[];
}

async function livesAndJudges(script: string, point: KillPoint): Promise<Judged> {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-kill-'));
  folders.push(folder);
  const lived = await liveUntilKilled(folder, script, point);
  expect(lived.cut).toBe(true);
  const runtime = await createRuntime(worldOf(folder));
  const ask: Ask = (method, path, body) =>
    runtime.fetch(
      new Request(`http://local/v1${path}`, {
        method,
        headers: betaHeaders,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  try {
    return await judge(ask, lived.thread, lived.frames);
  } finally {
    await runtime.close();
  }
}

async function judge(ask: Ask, thread: string, frames: readonly AssistantStreamEvent[]): Promise<Judged> {
  const path = `/threads/${thread}`;
  const read = async <Item>(what: string) =>
    ((await (await ask('GET', `${path}/${what}?order=asc&limit=100`)).json()) as { data: Item[] }).data;
  const [kept] = await read<Run>('runs');
  // Where nothing was shown, nobody knows of the run: it is made again.
  const run = await endOf(ask, path, kept ?? (await begun(ask, path)));
  const steps = await read<RunStep>(`runs/${run.id}/steps`);
  const messages = await read<Message>('messages');
  for (const frame of frames) judgeFrame(frame, { steps, messages, run });
  const texts = messages.filter(({ role, status }) => role === 'assistant' && status === 'completed').map(textOf);
  return { run, steps, texts };
}

async function begun(ask: Ask, path: string): Promise<Run> {
  const {
    data: [assistant],
  } = (await (await ask('GET', '/assistants')).json()) as { data: { id: string }[] };
  return (await (await ask('POST', `${path}/runs`, { assistant_id: assistant?.id })).json()) as Run;
}

async function endOf(ask: Ask, path: string, known: Run): Promise<Run> {
  const place = `${path}/runs/${known.id}`;
  for (;;) {
    const run = (await (await ask('GET', place)).json()) as Run;
    if (run.expires_at === null) return run;
    if (run.status === 'requires_action') await ask('POST', `${place}/submit_tool_outputs`, outputsFor(run));
    await wait(20);
  }
}

interface World {
  readonly run: Run;
  readonly steps: readonly RunStep[];
  readonly messages: readonly Message[];
}

/** Everything that was shown is still there, and what was shown as over is as it was shown. */
function judgeFrame({ event, data }: AssistantStreamEvent, { run, steps, messages }: World): void {
  if (event === 'thread.run.step.completed') expect(steps).toContainEqual(data);
  if (event === 'thread.message.completed') expect(messages).toContainEqual(data);
  if (event === 'thread.run.created') expect(data.id).toBe(run.id);
  if (event === 'thread.run.step.created') expect(steps.map(({ id }) => id)).toContain(data.id);
  if (event !== 'thread.message.delta') return;
  const message = messages.find(({ id }) => id === data.id);
  const piece = data.delta.content?.map((part) => (part.type === 'text' ? (part.text?.value ?? '') : '')).join('');
  expect(message === undefined ? undefined : textOf(message)).toContain(piece);
}

function textOf({ content }: Message): string {
  return content.map((part) => (part.type === 'text' ? part.text.value : '')).join('');
}
