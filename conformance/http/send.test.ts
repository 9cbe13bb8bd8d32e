/** The exam outlives any target: whatever is sent and whenever the connection ends, there is a word for it. */
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { usualLimits } from './exchange.ts';
import { receive } from './read-chunks.ts';
import { isFailure, send } from './send.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A target that does this with each connection, once a request has come. */
async function target(act: (socket: Socket) => void): Promise<URL> {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => act(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const flood = Buffer.alloc(4 * 1024 * 1024, 'x');
const header = `HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: ${2 * flood.length}\r\n\r\n`;

describe('a target', () => {
  it('that floods and closes is read as far as it came', async () => {
    const url = await target((socket) => {
      socket.write(header);
      socket.end(flood);
    });
    const answer = await send({ method: 'GET', url, headers: [] }, usualLimits);
    if (isFailure(answer)) throw new Error(answer.message);
    const received = await receive(answer);
    expect([received.status, received.ending, received.body.byteLength]).toEqual([200, 'truncated', flood.length]);
  });

  it.each(['end', 'resetAndDestroy'] as const)(
    'that closes while its answer is unread (%s) is noticed',
    async (how) => {
      const closed = Promise.withResolvers<void>();
      const url = await target((socket) => {
        socket.on('close', () => closed.resolve());
        socket.write(header + flood.subarray(0, 1000).toString(), () => socket[how]());
      });
      const answer = await send({ method: 'GET', url, headers: [] }, usualLimits);
      if (isFailure(answer)) throw new Error(answer.message);
      await closed.promise;
      await new Promise((resolve) => setImmediate(resolve));
      const { ending } = await receive(answer);
      expect(ending).toBe('truncated');
    },
  );

  it('is left as soon as nobody wants its answer, read or not', async () => {
    const gone = Promise.withResolvers<string>();
    const url = await target((socket) => {
      socket.on('close', () => gone.resolve('gone'));
      socket.write(header);
    });
    const answer = await send({ method: 'GET', url, headers: [] }, usualLimits);
    if (isFailure(answer)) throw new Error(answer.message);
    expect(await answer.chunks.return('left')).toEqual({ done: true, value: 'left' });
    expect(await gone.promise).toBe('gone');
  });

  it('that floods is left unread', async () => {
    const gone = Promise.withResolvers<void>();
    const url = await target((socket) => {
      socket.on('close', () => gone.resolve());
      socket.write(header);
      socket.end(flood);
    });
    const answer = await send({ method: 'GET', url, headers: [] }, { ...usualLimits, bytes: 1000 });
    if (isFailure(answer)) throw new Error(answer.message);
    const { ending } = await receive(answer);
    expect(ending).toBe('too large');
    await gone.promise;
  });
});
