import { afterEach, describe, expect, it, vi } from 'vitest';
import { APIConnectionTimeoutError } from './errors.ts';
import { call, createTurn, never, read, server } from './fake-server.ts';
import type { Stream } from './stream.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Ends the ten minutes that a request has, once they have begun. No other timer is touched. */
function tenMinutesPass(): Promise<void> {
  const real = setTimeout;
  return new Promise((passed) => {
    vi.stubGlobal('setTimeout', (ring: () => void, milliseconds: number) =>
      milliseconds === 600_000 ? real(() => passed(ring()), 0) : real(ring, milliseconds),
    );
  });
}

describe('a signal', () => {
  it('is given to fetch where somebody can pull it, and else not', async () => {
    const signals: boolean[] = [];
    const { client } = server((_, init) => {
      signals.push(init.signal instanceof AbortSignal);
      return Response.json(1);
    });
    const streams = { property: 'stream', equals: true, accept: 'text/event-stream' } as const;
    await call(client, read);
    await call(client, read, { options: { timeout: 1000 } });
    await call(client, read, { options: { signal: new AbortController().signal } });
    await call(client, { ...createTurn, streams }, { path: ['a', '1'], params: { stream: false } });
    expect(signals).toEqual([false, true, true, true]);
  });
});

describe('without a signal', () => {
  it('a call ends after ten minutes, and an answer that is late is not kept', async () => {
    const passed = tenMinutesPass();
    let cancelled = false;
    const body = new ReadableStream({ cancel: () => void (cancelled = true) });
    let answer: (response: Response) => void = () => undefined;
    const { client } = server(() => new Promise((resolve) => (answer = resolve)));
    const failing = call(client, read, { options: { maxRetries: 0 } }).catch((reason: unknown) => reason);
    await passed;
    expect(await failing).toBeInstanceOf(APIConnectionTimeoutError);
    answer(new Response(body));
    await new Promise(setImmediate);
    expect(cancelled).toBe(true);
  });

  it('a body has no longer either', async () => {
    const passed = tenMinutesPass();
    const { client } = server(() => new Response(new ReadableStream(), { headers: { 'content-type': 'text/plain' } }));
    const failing = call(client, read).catch((reason: unknown) => reason);
    await passed;
    expect(await failing).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it('a stream that nobody foresaw can be stopped', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
      cancel: () => void (cancelled = true),
    });
    const { client } = server(() => new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
    const stream = (await call(client, read)) as Stream<unknown>;
    const seen: unknown[] = [];
    setTimeout(() => stream.abort(), 1);
    for await (const item of stream) seen.push(item);
    expect([seen, cancelled]).toEqual([[1], true]);
  });
});

it('a call that nobody answers ends when its own limit of time is over', async () => {
  await expect(call(server(never).client, read, { options: { timeout: 5, maxRetries: 0 } })).rejects.toThrow(
    'No answer came in time',
  );
});
