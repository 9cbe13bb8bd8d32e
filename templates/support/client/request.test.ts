import { describe, expect, it } from 'vitest';
import { ApiClient } from './client.ts';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  BadRequestError,
  NotFoundError,
  RateLimitError,
} from './errors.ts';
import type { ClientOperation } from './operation.ts';
import type { ClientOptions, Fetch } from './options.ts';
import type { Call } from './prepare.ts';
import { request, requestPath } from './request.ts';

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
}

const json = { 'application/json': { kind: 'json' } } as const;
const createTurn: ClientOperation = {
  id: 'createTurn',
  method: 'POST',
  path: '/agents/{agent_id}/turn/{turn_id}',
  parameters: [
    { name: 'agent_id', key: 'agent_id', in: 'path', style: 'simple', explode: false },
    { name: 'turn_id', in: 'path', style: 'simple', explode: false },
    { name: 'tags', key: 'tags', in: 'query', style: 'form', explode: true },
    { name: 'X-Mode', key: 'X-Mode', in: 'header', style: 'simple', explode: false },
    { name: 'crumb', key: 'crumb', in: 'cookie', style: 'form', explode: true },
  ],
  body: { required: true, content: json },
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  responses: { 200: json },
  accept: 'application/json',
  security: [['bearer'], []],
};
const read: ClientOperation = {
  id: 'read',
  method: 'GET',
  path: '/things',
  parameters: [],
  responses: { 200: json },
  accept: 'application/json',
  security: [['key']],
};

describe('a call', () => {
  it('puts every argument where the document wants it, and the rest into the body', async () => {
    const { client, sent } = server(() => Response.json({ ok: true }));
    const params = { agent_id: 'a/b', tags: ['x', 'y z'], 'X-Mode': 'fast', crumb: 'c c', messages: [1], limit: null };
    expect(await call(client, createTurn, { alone: '7', params })).toEqual({ ok: true });
    expect(sent[0]?.url).toBe('http://api.test/base/agents/a%2Fb/turn/7?tags=x&tags=y%20z');
    expect(sent[0]?.body).toBe('{"messages":[1],"limit":null}');
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'x-mode': 'fast',
      cookie: 'crumb=c%20c',
      'openai-beta': 'assistants=v2',
      authorization: 'Bearer t0k',
    });
  });

  it.each(['', undefined, null, '.', '..'])('refuses %s as a path segment before anything is sent', async (alone) => {
    const { client, sent } = server(() => Response.json({}));
    await expect(call(client, createTurn, { alone, params: { agent_id: 'a' } })).rejects.toThrow(/turn_id|segment/);
    expect(sent).toEqual([]);
  });

  it('lets headers be replaced and removed, for all requests and for one', async () => {
    const { client, sent } = server(() => Response.json({}), {
      defaultHeaders: { 'X-A': '1', 'X-B': '2', Accept: null },
    });
    await call(client, read, { options: { headers: { 'x-b': null, 'X-C': ['3', '4'] }, query: { extra: '1' } } });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({ 'x-a': '1', 'x-c': '3, 4', 'x-key': 't0k' });
    expect(sent[0]?.url).toBe('http://api.test/base/things?extra=1');
  });

  it('gives the response unread, or with its data and the request id', async () => {
    const { client } = server(() => Response.json({ a: 1 }, { headers: { 'x-trace-id': 't1' } }));
    const response = await request(client, { operation: read }).asResponse();
    expect([response.bodyUsed, await response.json()]).toEqual([false, { a: 1 }]);
    const { data, request_id } = await request(client, { operation: read }).withResponse();
    expect([data, request_id]).toEqual([{ a: 1 }, 't1']);
  });

  it('gives nothing for an answer without a body, and the response for bytes', async () => {
    const { client } = server(() => new Response(null, { status: 204 }));
    expect(await call(client, read)).toBeUndefined();
    const binary = { ...read, responses: { 200: { 'audio/*': { kind: 'binary' } } } } as const;
    const bytes = server(() => new Response(new Uint8Array([1, 2]), { headers: { 'content-type': 'audio/ogg' } }));
    const response = (await call(bytes.client, binary)) as Response;
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2]);
  });

  it('takes any path by hand', async () => {
    const { client, sent } = server(() => Response.json([1]));
    expect(await requestPath(client, 'PUT', { path: '/v1/{odd}', body: { a: 1 } })).toEqual([1]);
    expect([sent[0]?.method, sent[0]?.url, sent[0]?.body]).toEqual([
      'PUT',
      'http://api.test/base/v1/%7Bodd%7D',
      '{"a":1}',
    ]);
  });

  it('needs an absolute base', async () => {
    const { client } = server(() => Response.json({}), { baseURL: '/relative' });
    await expect(call(client, read)).rejects.toThrow("'/relative' is not an absolute URL");
  });
});

describe('an error', () => {
  it('has the class of its status, the body, the request id and the words of the server', async () => {
    const answer = () =>
      Response.json(
        { error: { message: 'no such thing', code: 'missing' } },
        { status: 404, headers: { 'x-request-id': 'r1' } },
      );
    const error = await call(server(answer).client, read).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      message: '404 no such thing',
      status: 404,
      code: 'missing',
      requestID: 'r1',
      operation: 'read',
    });
  });

  it('says what FastAPI, problem details and plain text say', async () => {
    const message = async (response: Response) =>
      ((await call(server(() => response).client, read).catch((reason: unknown) => reason)) as Error).message;
    expect(await message(Response.json({ detail: 'bad' }, { status: 400 }))).toBe('400 bad');
    expect(await message(Response.json({ title: 'worse' }, { status: 400 }))).toBe('400 worse');
    expect(await message(new Response('plain', { status: 400 }))).toBe('400 plain');
    expect(await message(new Response(null, { status: 400 }))).toBe('400 without a body');
  });

  it('is told when an answer that claims to be JSON is none', async () => {
    const { client } = server(() => new Response('{', { headers: { 'content-type': 'application/json' } }));
    await expect(call(client, read)).rejects.toThrow(APIError);
  });
});

describe('patience', () => {
  it('sends again what may pass, twice at most, with the same idempotency key', async () => {
    const { client, sent, slept } = server(() => new Response(null, { status: 503 }));
    await expect(
      call(client, createTurn, { alone: '1', params: { agent_id: 'a' }, options: { idempotencyKey: 'k1' } }),
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
    await expect(call(client, upload, { alone: '1', params: { agent_id: 'a', body } })).rejects.toThrow('503');
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
    expect(await call(client, createTurn, { alone: '1', params: { agent_id: 'a', x: 1 } })).toBe(1);
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
    await call(client, createTurn, { alone: '1', params: { agent_id: 'a', crumb: 'c' } });
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

describe('credentials', () => {
  it('are taken from the first alternative that is complete, and asked for anew each time', async () => {
    let asked = 0;
    const credentials = { key: () => `k${(asked += 1)}` };
    const { client, sent } = server(() => Response.json(1), { apiKey: undefined, credentials });
    await call(client, read);
    await call(client, read);
    await call(client, createTurn, { alone: '1', params: { agent_id: 'a' } });
    expect(sent.map((each) => [each.headers.get('x-key'), each.headers.get('authorization')])).toEqual([
      ['k1', null],
      ['k2', null],
      [null, null],
    ]);
  });

  it('are written as basic authentication has it', async () => {
    const basic = { ...read, security: [['basic']] };
    const { client, sent } = server(() => Response.json(1), {
      credentials: { basic: { username: 'é', password: 'p:w' } },
    });
    await call(client, basic);
    expect(sent[0]?.headers.get('authorization')).toBe(`Basic ${Buffer.from('é:p:w').toString('base64')}`);
  });
});

const description = {
  server: { url: 'http://api.test/base/', variables: {} },
  securitySchemes: {
    bearer: { type: 'http', scheme: 'bearer' },
    key: { type: 'apiKey', in: 'header', parameter: 'X-Key' },
    basic: { type: 'http', scheme: 'basic' },
  },
} as const;

function server(
  answer: (count: number, init: RequestInit) => Response | Promise<Response>,
  options: ClientOptions = {},
) {
  const sent: Sent[] = [];
  const slept: number[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push({ url, method: init.method ?? 'GET', headers: new Headers(init.headers), body: init.body });
    return answer(sent.length, init);
  };
  const timing = {
    now: () => 1000,
    random: () => 0,
    sleep: async (milliseconds: number) => void slept.push(milliseconds),
  };
  return { client: new ApiClient(description, { fetch, timing, apiKey: 't0k', ...options }), sent, slept };
}

function call(client: ApiClient, operation: ClientOperation, rest: Omit<Call, 'operation'> = {}): Promise<unknown> {
  return request(client, { operation, ...rest });
}

function never(_: number, { signal }: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    if (signal?.aborted === true) reject(signal.reason);
    else signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
