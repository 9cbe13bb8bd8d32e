/** From the request of a streamed turn to its first event, over HTTP on loopback: alone, and with eight at a time. */
import { join } from 'node:path';
import { createRuntime, listen } from '#runtime';
import { eventsOf, newSession, turnOf } from './ask.ts';
import { quantiles } from './row.ts';
import type { Row } from './row.ts';

export async function measureFirstEvent(folder: string): Promise<readonly Row[]> {
  const runtime = await createRuntime({ configuration: { storage: { file: join(folder, 'first.sqlite') } } });
  const listener = await listen(runtime, { port: 0 });
  try {
    for (let index = 0; index < 50; index++) await timeOfTurn(listener.url);
    const alone: number[] = [];
    for (let index = 0; index < 300; index++) alone.push(await timeOfTurn(listener.url));
    const together = await Promise.all(Array.from({ length: 8 }, () => times(listener.url, 50)));
    return [
      { measured: 'request to first event, one turn at a time (300)', figure: quantiles(alone) },
      { measured: 'request to first event, eight clients at a time (400)', figure: quantiles(together.flat()) },
    ];
  } finally {
    await listener.close();
    await runtime.close();
  }
}

async function times(url: string, count: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index++) found.push(await timeOfTurn(url));
  return found;
}

/** A turn is read to its end, so that turns do not pile up. */
async function timeOfTurn(url: string): Promise<number> {
  const turn = turnOf(await newSession(fetch, 'script:echo', url));
  const started = performance.now();
  let first: number | undefined;
  for await (const _ of eventsOf(await fetch(turn))) first ??= performance.now() - started;
  if (first === undefined) throw new Error('the turn had no event');
  return first;
}
