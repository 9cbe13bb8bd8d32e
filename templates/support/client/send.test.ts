import { describe, expect, it } from 'vitest';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  BadRequestError,
  RateLimitError,
} from './errors.ts';
import { call, createTurn, never, read, server } from './fake-server.ts';

describe('patience', () => {
  it('sends again what may pass, twice at most, with the same idempotency key', async () => {
    const { client, sent, slept } = server(() => new Response(null, { status: 503 }));
    await expect(
      call(client, createTurn, { path: ['a', '1'], params: {}, options: { idempotencyKey: 'k1' } }),
    ).rejects.toThrow('503');
    expect(sent.map((each) => each.headers.get('idempotency-key'))).toEqual(['k1', 'k1', 'k1']);
    expect(slept).toEqual([500, 1000]);
  });

  it('does not repeat what cannot pass', async () => {
    const { client, sent } = server(() => new Response(null, { status: 400 }));
    await expect(call(client, read)).rejects.toThrow(BadRequestError);
    expect(sent.length).toBe(1);
  });

  it.each([
    [{ 'retry-after-ms': '12' }, 12],
    [{ 'retry-after': '3' }, 3000],
    [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:07 GMT' }, 6000],
  ])('waits as long as the server asks: %j', async (headers, milliseconds) => {
    const { client, slept } = server((count) =>
      count === 1 ? new Response(null, { status: 429, headers }) : Response.json(1),
    );
    expect(await call(client, read)).toBe(1);
    expect(slept).toEqual([milliseconds]);
  });

  it('gives up at once where the server asks for more than a minute, or says that retrying is useless', async () => {
    const late = server(() => new Response(null, { status: 429, headers: { 'retry-after': '3600' } }));
    await expect(call(late.client, read)).rejects.toThrow(RateLimitError);
    expect(late.sent.length).toBe(1);
    const useless = server(() => new Response(null, { status: 500, headers: { 'x-should-retry': 'false' } }));
    await expect(call(useless.client, read)).rejects.toThrow('500');
    expect(useless.sent.length).toBe(1);
    const useful = server((count) =>
      count === 1 ? new Response(null, { status: 400, headers: { 'x-should-retry': 'true' } }) : Response.json(1),
    );
    expect(await call(useful.client, read)).toBe(1);
  });

  it('retries a broken connection, and says why it broke', async () => {
    const { client, sent } = server(() => {
      throw new TypeError('fetch failed');
    });
    const error = await call(client, read, { options: { maxRetries: 1 } }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect([(error as Error).message, sent.length]).toEqual(['The connection failed: fetch failed', 2]);
  });

  it('never repeats a body that is a stream', async () => {
    const { client, sent } = server(() => new Response(null, { status: 503 }));
    const upload = {
      ...createTurn,
      body: { required: true, key: 'body', content: { '*/*': { kind: 'binary' } } },
    } as const;
    const body = new Blob(['x']).stream();
    await expect(call(client, upload, { path: ['a', '1'], params: { body } })).rejects.toThrow('503');
    expect(sent.length).toBe(1);
  });

  it('ends an attempt that takes too long', async () => {
    const { client } = server(never);
    await expect(call(client, read, { options: { timeout: 5, maxRetries: 0 } })).rejects.toThrow(
      APIConnectionTimeoutError,
    );
  });

  it('stops when the caller does, while sending and while waiting', async () => {
    const sending = new AbortController();
    const first = call(server(never).client, read, { options: { signal: sending.signal } });
    sending.abort();
    await expect(first).rejects.toThrow(APIUserAbortError);
    const waiting = new AbortController();
    const answer = () => {
      setImmediate(() => waiting.abort());
      return new Response(null, { status: 503 });
    };
    const second = server(answer, { timing: undefined });
    await expect(call(second.client, read, { options: { signal: waiting.signal } })).rejects.toThrow(APIUserAbortError);
    expect(second.sent.length).toBe(1);
  });
});

describe('a redirect', () => {
  const to = (location: string, status = 307) => new Response(null, { status, headers: { location } });

  it('is followed with everything on the same origin', async () => {
    const { client, sent } = server((count) => (count === 1 ? to('/elsewhere') : Response.json(1)));
    expect(await call(client, createTurn, { path: ['a', '1'], params: { x: 1 } })).toBe(1);
    expect([sent[1]?.url, sent[1]?.method, sent[1]?.body, sent[1]?.headers.get('authorization')]).toEqual([
      'http://api.test/elsewhere',
      'POST',
      '{"x":1}',
      'Bearer t0k',
    ]);
  });

  it('takes nothing that identifies the caller to another origin', async () => {
    const { client, sent } = server((count) => (count === 1 ? to('http://evil.test/', 302) : Response.json(1)), {
      defaultHeaders: { 'X-Secret': 's' },
    });
    await call(client, createTurn, { path: ['a', '1'], params: { crumb: 'c' } });
    expect([sent[1]?.method, sent[1]?.body, Object.fromEntries(sent[1]?.headers ?? [])]).toEqual([
      'GET',
      undefined,
      { accept: 'application/json' },
    ]);
  });

  it('does not go round for ever', async () => {
    await expect(call(server(() => to('/again')).client, read)).rejects.toThrow('redirects more than 5 times');
  });
});
