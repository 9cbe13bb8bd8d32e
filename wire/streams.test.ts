// Streams: framing, order, ends, resumption, and no more items than are read.
import { afterAll, describe, expect, it } from 'vitest';
import Fastify from 'fastify';
import { APIError, APIUserAbortError, Stream, StreamTruncatedError } from '#generated/wire/client';
import { registerWire } from '#generated/wire/server/fastify';
import { handlers } from './echo-handlers.ts';
import { openFastify, openInMemory, transports } from './open-wire.ts';
import { eventVectors } from './read-vectors.ts';

describe.each(transports)('streams %s', async (_, open) => {
  const wire = await open();
  const { streams } = wire.client;
  afterAll(() => wire.close());

  it('are asked for by a property, and are one answer without it', async () => {
    const stream = await streams.chat({ words: ['a', 'b'], stream: true });
    expect([stream instanceof Stream, await all(stream)]).toEqual([true, [{ text: 'a' }, { text: 'b' }]]);
    expect(wire.sent.at(-1)?.headers.get('accept')).toBe('text/event-stream');
    expect(await streams.chat({ words: ['a', 'b'] })).toEqual({ text: 'a b' });
  });

  it('have ids, terminators, and headers that keep proxies from collecting them', async () => {
    const init = {
      method: 'POST',
      body: '{"words":["a"],"stream":true}',
      headers: { 'content-type': 'application/json' },
    };
    const response = await wire.ask('/streams/chat', init);
    expect(await response.text()).toBe('id: 0\ndata: {"text":"a"}\n\ndata: [DONE]\n\n');
    expect(['content-type', 'cache-control'].map((name) => response.headers.get(name))).toEqual([
      'text/event-stream',
      'no-cache',
    ]);
  });

  it('that break tell so, and give what came before', async () => {
    const seen: unknown[] = [];
    const reading = streams.chat({ words: ['a'], stream: true, break: true }).then((stream) => all(stream, seen));
    await expect(reading).rejects.toThrow(APIError);
    expect(seen).toEqual([{ text: 'a' }]);
  });

  it('are ordered: any event that may be the last ends them, no other does', async () => {
    expect(await all(await streams.ordered({ script: ['begin', 'step', 'end'] }))).toEqual([
      { type: 'begin' },
      { type: 'step', number: 1 },
      { type: 'end' },
    ]);
    expect(await all(await streams.ordered({ script: ['begin', 'failed'] }))).toHaveLength(2);
    const cut = streams.ordered({ script: ['begin', 'step'] });
    await expect(cut.then((stream) => all(stream))).rejects.toThrow(StreamTruncatedError);
    const error = streams.ordered({ script: ['begin', 'error'] });
    await expect(error.then((stream) => all(stream))).rejects.toThrow('as the script says');
  });

  it('go on after the last event that was received', async () => {
    const stream = await streams.ordered({ script: ['begin', 'step', 'end'], 'Last-Event-ID': '1' });
    expect(await all(stream)).toEqual([{ type: 'end' }]);
  });

  it('may be whole frames, without a last one that says nothing', async () => {
    expect(await all(await streams.frames())).toEqual([
      { event: 'delta', data: { text: 'a' }, id: '1' },
      { event: 'delta', data: { text: 'two\nlines' }, id: '1' },
    ]);
  });

  it('may be lines', async () => {
    expect(await all(await streams.lines({ count: 3 }))).toEqual([{ text: '0' }, { text: '1' }, { text: '2' }]);
    expect(await all(await streams.lines({ count: 0 }))).toEqual([]);
  });

  it('are refused like any answer before they begin', async () => {
    const refused = streams.chat({ words: 'none' as never, stream: true });
    await expect(refused).rejects.toMatchObject({ status: 400 });
  });
});

describe.each(transports)('a reader that leaves, %s,', async (_, open) => {
  it('ends the handler, which is not asked for more than was read', async () => {
    const wire = await open();
    for await (const item of await wire.client.streams.lines({ count: 100_000 })) if (item.text === '2') break;
    await until(() => wire.seen.at(-1)?.startsWith('closed') === true);
    expect(wire.seen.at(-1)).toBe('closed, aborted');
    expect(wire.seen.length).toBeLessThan(60_000);
    await wire.close();
  });

  it('may leave by its signal', async () => {
    const wire = await open();
    const controller = new AbortController();
    const reading = async () => {
      const stream = await wire.client.streams.lines({ count: 100_000 }, { signal: controller.signal });
      for await (const item of stream) if (item.text === '2') controller.abort();
    };
    await expect(reading()).rejects.toThrow(APIUserAbortError);
    await until(() => wire.seen.at(-1)?.startsWith('closed') === true);
    await wire.close();
  });
});

describe('backpressure', () => {
  it('in memory asks for one item at a time', async () => {
    const wire = await openInMemory();
    const iterator = (await wire.client.streams.lines({ count: 1000 }))[Symbol.asyncIterator]();
    await iterator.next();
    expect(wire.seen).toEqual(['gave 0']);
    await iterator.return?.();
  });

  it('over HTTP stops a handler whose reader is slow', async () => {
    const wire = await openFastify();
    const response = await wire.ask('/streams/lines?count=50000&padding=1000');
    await until(() => wire.seen.length > 0);
    const first = await settled(() => wire.seen.length);
    expect(first).toBeLessThan(50_000);
    expect((await response.text()).split('\n').length).toBe(50_001);
    await wire.close();
  }, 30_000);
});

describe('event streams as bytes', () => {
  it.each(eventVectors)('are read however they are cut: $name', async ({ bytes, items, truncated = false }) => {
    const encoded = new TextEncoder().encode(`${bytes}${truncated ? '' : 'data: [DONE]\n\n'}`);
    for (const size of [1, 2, 7, encoded.length + 1]) {
      const { client } = await openInMemory({ client: { fetch: async () => eventResponse(encoded, size) } });
      const seen: unknown[] = [];
      const reading = client.streams.chat({ words: [], stream: true }).then((stream) => all(stream, seen));
      const outcome = await reading.then(
        () => false,
        (error: unknown) => error instanceof StreamTruncatedError,
      );
      expect([seen, outcome]).toEqual([items, truncated]);
    }
  });
});

describe('a stream that breaks', () => {
  it('is told to the log of Fastify, as a handler that fails', async () => {
    const lines: string[] = [];
    const app = Fastify({ logger: { level: 'error', stream: { write: (line: string) => void lines.push(line) } } });
    await registerWire(app, handlers, { context: () => ({ seen: [] }) });
    const payload = { words: ['a'], stream: true, break: true };
    const { body } = await app.inject({ method: 'POST', url: '/streams/chat', payload });
    expect(body).toContain('Internal server error');
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['A stream broke']);
    await app.close();
  });
});

async function all(stream: AsyncIterable<unknown>, seen: unknown[] = []): Promise<unknown[]> {
  for await (const item of stream) seen.push(item);
  return seen;
}

function eventResponse(bytes: Uint8Array, size: number): Response {
  let at = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += size)));
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

/** Turns of the event loop, not time, until something is so. */
async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds() && turns < 100_000; turns += 1) await new Promise(setImmediate);
}

/** A number, once it has stayed the same for many turns. */
async function settled(read: () => number): Promise<number> {
  for (let last = -1, same = 0; same < 2000; last = read()) {
    await new Promise(setImmediate);
    same = read() === last ? same + 1 : 0;
  }
  return read();
}
