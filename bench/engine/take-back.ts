/** A server is killed with SIGKILL in the middle of a turn and started again: how long until the turn goes on. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventsOf, newSession, turnOf } from './ask.ts';
import { quantiles } from './row.ts';
import type { Row } from './row.ts';

const rounds = 10;
const program = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

export async function measureTakeBack(folder: string): Promise<readonly Row[]> {
  const scripts = join(folder, 'scripts');
  await mkdir(scripts);
  const slow = {
    script: 'slow',
    replies: [{ say: { text: 'word '.repeat(50), chunks: 50 } }],
    faults: [{ chunk_delay_ms: 20 }],
  };
  await writeFile(join(scripts, 'slow.yaml'), JSON.stringify(slow));
  const starts: number[] = [];
  const takes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { start, take } = await killOnce(join(folder, `take-back-${round}.sqlite`), scripts);
    starts.push(start);
    takes.push(take);
  }
  return [
    { measured: `start of the killed server again, to listening (${rounds})`, figure: quantiles(starts) },
    {
      measured: `listening again, to the first event of the new step that the turn goes on with (${rounds})`,
      figure: quantiles(takes),
    },
  ];
}

async function killOnce(store: string, scripts: string): Promise<{ start: number; take: number }> {
  const first = await startServer(store, scripts);
  const session = await newSession(fetch, 'script:slow', first.url);
  const seen = await readSome(await fetch(turnOf(session)), 6);
  await end(first.child, 'SIGKILL');
  const started = performance.now();
  const second = await startServer(store, scripts);
  const listening = performance.now();
  const [, turn] = /"turn_id":"([^"]+)"/.exec(seen) ?? [];
  const path = new URL(session).pathname;
  const events = await fetch(`${second.url}${path}/turn/${turn}/events`, {
    headers: { 'last-event-id': lastId(seen) },
  });
  await readUntil(events, 'step_start');
  const take = performance.now() - listening;
  await end(second.child, 'SIGTERM');
  return { start: listening - started, take };
}

function lastId(frames: string): string {
  return [...frames.matchAll(/^id: ?(.*)$/gm)].at(-1)?.[1] ?? '5';
}

async function readSome(response: Response, count: number): Promise<string> {
  const frames: string[] = [];
  for await (const frame of eventsOf(response)) if (frames.push(frame) >= count) return frames.join('\n');
  throw new Error(`the stream ended after ${frames.length} events: ${response.status} ${frames.join()}`);
}

/** The interrupted step had its `step_start` before; the next one is that of a new step. */
async function readUntil(response: Response, wanted: string): Promise<void> {
  for await (const frame of eventsOf(response)) if (frame.includes(wanted)) return;
  throw new Error(`the stream ended without ${wanted}`);
}

function startServer(store: string, scripts: string): Promise<{ child: ChildProcess; url: string }> {
  const words = ['serve', '--api', 'llama-stack', '--port', '0', '--store', store, '--scripts', scripts];
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the server ended')));
    child.stdout.on('data', (chunk: Buffer) => {
      const [, url] = /is served on (\S+)/.exec(chunk.toString()) ?? [];
      if (url !== undefined) resolve({ child, url });
    });
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
