import { describe, expect, it } from 'vitest';
import { ApiClient } from './client.ts';
import { APIError, NotFoundError } from './errors.ts';
import { call, createTurn, read, server } from './fake-server.ts';
import { request, requestPath } from './request.ts';

describe('a call', () => {
  it('puts every argument where the document wants it, and the rest into the body', async () => {
    const { client, sent } = server(() => Response.json({ ok: true }));
    const params = { tags: ['x', 'y z'], 'X-Mode': 'fast', crumb: 'c c', messages: [1], limit: null };
    expect(await call(client, createTurn, { path: ['a/b', '7'], params })).toEqual({ ok: true });
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

  it('sends the query that a document puts into a path, and no fragment', async () => {
    const { client, sent } = server(() => Response.json({}));
    const operation = { ...createTurn, path: '/agents/{agent_id}/turn/{turn_id}?beta=true#stream' };
    await call(client, operation, { path: ['a', '7'], params: { tags: ['x'], messages: [] } });
    expect(sent[0]?.url).toBe('http://api.test/base/agents/a/turn/7?beta=true&tags=x');
  });

  it('sends JSON in a header in letters that headers have', async () => {
    const { client, sent } = server(() => Response.json({}));
    const parameters = [{ name: 'X-Json', in: 'header', mediaType: 'application/json' }] as const;
    await call(client, { ...read, parameters }, { params: { 'X-Json': ['é'] } });
    expect(sent[0]?.headers.get('x-json')).toBe(String.raw`["\u00e9"]`);
  });

  it('writes a parameter that is a document of its own as its media type is written, wherever it stands', async () => {
    const { client, sent } = server(() => Response.json({}));
    const parameters = [
      { name: 'name', position: 0, in: 'path', mediaType: 'text/plain' },
      { name: 'form', in: 'query', mediaType: 'application/x-www-form-urlencoded' },
      { name: 'X-Plain', in: 'header', mediaType: 'text/plain' },
      { name: 'crumb', in: 'cookie', mediaType: 'text/plain' },
      { name: 'jar', in: 'cookie', mediaType: 'application/json' },
    ] as const;
    const params = { form: { a: 1, b: 'x y' }, 'X-Plain': 'p', crumb: 'c d', jar: ['e'] };
    await call(client, { ...read, path: '/things/{name}', parameters }, { path: ['a b'], params });
    expect(sent[0]?.url).toBe('http://api.test/base/things/a%20b?form=a%3D1%26b%3Dx%2520y');
    expect(sent[0]?.headers.get('x-plain')).toBe('p');
    expect(sent[0]?.headers.get('cookie')).toBe('crumb=c%20d; jar=%5B%22e%22%5D');
  });

  it('keeps the variables of one segment apart', async () => {
    const { client, sent } = server(() => Response.json({}));
    const operation = { ...read, path: '/files/{name}.{format}/{from}...{to}', parameters: [] };
    await call(client, operation, { path: ['a.b', 'tar.gz', 'v1.', 'v2.0'] });
    expect(sent[0]?.url).toBe('http://api.test/base/files/a%2Eb.tar.gz/v1%2E...v2.0');
  });

  it.each(['', undefined, null, '.', '..'])('refuses %s as a path segment before anything is sent', async (turn) => {
    const { client, sent } = server(() => Response.json({}));
    await expect(call(client, createTurn, { path: ['a', turn], params: {} })).rejects.toThrow(/turn_id|segment/);
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

  it('keeps what a fetch does to its headers out of the next', async () => {
    const seen: (readonly [string | null, string | null])[] = [];
    const { client } = server((count, init) => {
      const headers = new Headers(init.headers);
      seen.push([headers.get('accept'), headers.get('x-count')]);
      if (init.headers !== undefined) Object.assign(init.headers, { 'x-count': String(count) });
      return Response.json(1);
    });
    await call(client, read);
    await call(client, read);
    await call(client, read, { options: { accept: 'text/plain' } });
    await call(client, read);
    expect(seen).toEqual(
      ['application/json', 'application/json', 'text/plain', 'application/json'].map((accept) => [accept, null]),
    );
  });

  it('sends the cookies of all layers together', async () => {
    const { client, sent } = server(() => Response.json(1), { defaultHeaders: { Cookie: 'all=1' } });
    const params = { crumb: 'c', messages: [] };
    const headers = { cookie: 'one=1' };
    await call(client, createTurn, { path: ['a', '1'], params, options: { headers } });
    await call(client, read);
    expect(sent.map((each) => each.headers.get('cookie'))).toEqual(['all=1; crumb=c; one=1', 'all=1']);
  });

  it('gives the response unread, or with its data and the request id', async () => {
    const { client } = server(() => Response.json({ a: 1 }, { headers: { 'x-trace-id': 't1' } }));
    const response = await request(client, { operation: read }).asResponse();
    expect([response.bodyUsed, await response.json()]).toEqual([false, { a: 1 }]);
    const { data, request_id } = await request(client, { operation: read }).withResponse();
    expect([data, request_id]).toEqual([{ a: 1 }, 't1']);
  });

  it.each([
    ['null', 'application/json', null],
    ['7', 'application/problem+json', 7],
    ['7', 'text/plain', '7'],
    ['{"a":1}', 'text/plain', { a: 1 }],
    ['{', 'application/json', '{'],
  ])('throws the body of a failure: %s as %s', async (text, type, body) => {
    const { client } = server(() => new Response(text, { status: 404, headers: { 'content-type': type } }));
    await expect(call(client, read)).rejects.toMatchObject({ body });
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

describe('credentials', () => {
  it('are taken from the first alternative that is complete, and asked for anew each time', async () => {
    let asked = 0;
    const credentials = { key: () => `k${(asked += 1)}` };
    const { client, sent } = server(() => Response.json(1), { apiKey: undefined, credentials });
    await call(client, read);
    await call(client, read);
    await call(client, createTurn, { path: ['a', '1'], params: {} });
    expect(sent.map((each) => [each.headers.get('x-key'), each.headers.get('authorization')])).toEqual([
      ['k1', null],
      ['k2', null],
      [null, null],
    ]);
  });

  it('are left out where the document does not say where they go', async () => {
    const urls: string[] = [];
    const fetch = (url: string | URL | Request) => {
      urls.push(String(url));
      return Promise.resolve(Response.json(1));
    };
    const securitySchemes = { key: { type: 'apiKey' } } as const;
    const client = new ApiClient(
      { server: { url: 'http://a', variables: {} }, securitySchemes },
      { fetch, apiKey: 'k' },
    );
    expect(await call(client, { ...read, security: [['key']] })).toBe(1);
    expect(urls).toEqual(['http://a/things']);
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
