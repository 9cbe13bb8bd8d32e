/** The listener: what may be asked, and that neither slow nor broken clients do harm. */
import { request as send } from 'node:http';
import { connect } from 'node:net';
import { ReadableStream as NodeStream } from 'node:stream/web';
import { describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import { listenerPerTest, raw, servedBy } from './listener-bench.ts';

const { start, close } = listenerPerTest();

describe('a body that announces more than is read', () => {
  it.each(['', 'Expect: 100-continue\r\n'])('is refused before it is sent (%j)', async (more) => {
    const url = await start({ limits: { body: 10 } });
    const answer = await raw(url, `POST / HTTP/1.1\r\nHost: ${new URL(url).host}\r\n${more}Content-Length: 99\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('too large');
  });

  it('is taken to its end and dropped, so that who sends on sees the answer, and the connection goes on', async () => {
    const url = await start({ limits: { body: 10 } });
    const head = (method: string, more: string) => `${method} / HTTP/1.1\r\nHost: ${new URL(url).host}\r\n${more}\r\n`;
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const answers = socket.setEncoding('utf8')[Symbol.asyncIterator]();
    socket.write(`${head('POST', 'Content-Length: 3000000\r\n')}begun`);
    expect((await answers.next()).value).toMatch(/^HTTP\/1\.1 400 /);
    socket.write('x'.repeat(3_000_000 - 'begun'.length));
    socket.write(head('GET', 'Connection: close\r\n'));
    let rest = '';
    for await (const piece of { [Symbol.asyncIterator]: () => answers }) rest += String(piece);
    expect(rest).toContain('HTTP/1.1 200 OK');
  });

  it('is dropped also where half of it was read', async () => {
    const url = await start({}, async ({ request }) => {
      for await (const piece of request.body ?? []) if (piece.byteLength > 0) break;
      return new Response('enough', { status: 400 });
    });
    const body = NodeStream.from([new Uint8Array(10), new Uint8Array(5_000_000)]);
    const answer = await fetch(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect([answer.status, await answer.text()]).toEqual([400, 'enough']);
  });

  it('is told to go on where it is short enough', async () => {
    const url = await start({ limits: { body: 10 } });
    const head = `POST / HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close\r\n`;
    expect(await raw(url, `${head}Expect: 100-continue\r\nContent-Length: 2\r\n\r\nhi`)).toMatch(/^HTTP\/1\.1 100 /);
  });
});

it.each([
  ['gzip', 400],
  ['BR', 400],
  ['identity', 200],
  ['utf-8', 200],
])('a body whose encoding is %s is answered with %i: none is read as what it is not', async (coding, status) => {
  const init = { method: 'POST', body: 'x', headers: { 'content-encoding': coding } };
  expect((await fetch(await start(), init)).status).toBe(status);
});

describe('a request', () => {
  it('comes through with method, path, query and body, and answers come back', async () => {
    const url = await start();
    const response = await fetch(`${url}/v1/a%2Fb?x=1&x=2`, { method: 'POST', body: 'ünï' });
    expect(await response.json()).toMatchObject({
      method: 'POST',
      path: '/v1/a%2Fb?x=1&x=2',
      body: 'ünï',
      context: { tenant: '', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  it('may be a GET with a body', async () => {
    const url = await start();
    const answer = await new Promise<string>((resolve) => {
      const request = send(`${url}/x`, { method: 'GET', headers: { 'content-length': 5 } }, (response) => {
        response.setEncoding('utf8').once('data', resolve);
      });
      request.end('["a"]');
    });
    expect(JSON.parse(answer)).toMatchObject({ context: { bodyOfGet: '["a"]' } });
  });

  it('keeps its path when it names a host of its own, and cannot name another by two slashes', async () => {
    const url = await start();
    const host = new URL(url).host;
    const absolute = await raw(
      url,
      `GET http://elsewhere.example/v1/x?y HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`,
    );
    expect(absolute).toContain('"path":"/v1/x?y"');
    const slashes = await raw(url, `GET //elsewhere.example/x HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
    expect(slashes).toContain('"path":"//elsewhere.example/x"');
    const pathInHost = await raw(url, `GET /x HTTP/1.1\r\nhost: ${host}/v1\r\nconnection: close\r\n\r\n`);
    expect(pathInHost).toContain('"path":"/x"');
    expect(await raw(url, 'GET /x HTTP/1.0\r\n\r\n')).toContain('"path":"/x"');
    expect(await raw(url, 'GET /x HTTP/1.0\r\norigin: http://evil.example\r\n\r\n')).toContain('403 Forbidden');
    expect(await raw(url, 'GET /x HTTP/1.1\r\nconnection: close\r\n\r\n')).toContain('403 Forbidden');
  });

  it.each([
    ['is no HTTP', 'nonsense\r\n\r\n', '400'],
    ['has endless headers', `GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, '431'],
    ['has a broken host', 'GET / HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n', '403'],
    ['has two hosts', 'GET / HTTP/1.1\r\nhost: localhost\r\nhost: localhost\r\nconnection: close\r\n\r\n', '400'],
    ['has no host', 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', '403'],
    [
      'has a method that Fetch does not know',
      'TRACE / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
      '405',
    ],
  ])('that %s is answered with JSON', async (_, text, status) => {
    const answer = await raw(await start(), text);
    expect(answer.split(' ')[1]).toBe(status);
    expect(JSON.parse(answer.slice(answer.indexOf('{')).replace(/[^}]*$/, ''))).toHaveProperty('detail');
  });

  it('that is no proper request is refused by the API of its path, as far as it can be read', async () => {
    const asked: unknown[] = [];
    const served = {
      ...servedBy(async () => new Response()),
      refuse: ({ method, path }: { method: string; path: string }) => {
        asked.push([method, path]);
        return Response.json({ path }, { status: 431 });
      },
    };
    const listener = await listen(served, { port: 0 });
    const endless = 'y'.repeat(20_000);
    const answer = await raw(listener.url, `PUT /v1/things?x=1 HTTP/1.1\r\nhost: localhost\r\nx: ${endless}\r\n\r\n`);
    const nonsense = await raw(listener.url, '\u0000\r\n\r\n');
    await listener.close();
    expect(asked).toEqual([
      ['PUT', '/v1/things'],
      ['GET', ''],
    ]);
    expect([answer.includes('{"path":"/v1/things"}'), nonsense.split(' ')[1]]).toEqual([true, '400']);
  });

  it('that is no HTTP is told what is wrong with it', async () => {
    const url = await start();
    const head = `GET / HTTP/1.1\r\nhost: ${new URL(url).host}\r\n`;
    expect(await raw(url, `${head}a b: c\r\n\r\n`)).toContain('The request is not valid HTTP: Invalid header token');
    expect(await raw(url, `${head}a: ${'x'.repeat(20_000)}\r\n\r\n`)).toContain('longer than this server reads');
  });

  it('that expects something unheard of is answered all the same', async () => {
    const url = await start();
    const head = `GET /x HTTP/1.1\r\nhost: ${new URL(url).host}\r\nexpect: tea\r\nconnection: close\r\n\r\n`;
    expect(await raw(url, head)).toContain('"path":"/x"');
  });

  it('whose body does not come is answered, and the connection ends', async () => {
    const url = await start({ limits: { request: 100 } });
    const answer = await raw(url, `POST / HTTP/1.1\r\nhost: ${new URL(url).host}\r\ncontent-length: 10\r\n\r\nabc`);
    expect(answer).toContain('408');
  });
});

describe('a client that leaves in the middle of what it sends', () => {
  it.each(['GET', 'POST'])('by %s is no fault of the server', async (method) => {
    const { promise: seen, resolve } = Promise.withResolvers<void>();
    const { promise: done, resolve: finish } = Promise.withResolvers<void>();
    const faults: string[] = [];
    const log = { info: () => finish(), error: (_: object, text: string) => void faults.push(text) };
    const url = await start({ log }, async ({ request }) => {
      resolve();
      return new Response(await request.text());
    });
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write(`${method} / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\nabc`);
    if (method === 'POST') await seen;
    else await new Promise((sent) => socket.once('connect', sent));
    socket.resetAndDestroy();
    await done;
    expect(faults).toEqual([]);
  });
});

describe('a stream', () => {
  function endless(onCancel: () => void): Response {
    const chunk = new Uint8Array(64 * 1024);
    return new Response(new ReadableStream({ pull: (controller) => controller.enqueue(chunk), cancel: onCancel }));
  }

  it('ends when its reader leaves', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const url = await start({}, () => endless(resolve));
    const leave = new AbortController();
    const response = await fetch(url, { signal: leave.signal });
    await response.body?.getReader().read();
    leave.abort();
    await expect(promise).resolves.toBeUndefined();
  });

  it('is cut when its reader takes nothing', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const url = await start({ limits: { reader: 50 } }, () => endless(resolve));
    const response = await fetch(url);
    await expect(promise).resolves.toBeUndefined();
    await expect(response.bytes()).rejects.toThrow(/terminated/);
  });

  it('that breaks is cut, so that nobody takes it for whole', async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error('oops')),
    });
    const url = await start({}, () => new Response(broken));
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow(/terminated|fetch failed/);
  });
});

describe('a listener', () => {
  it('keeps to this machine where its address is empty', async () => {
    expect(await start({ host: '' })).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('fails where the port is taken', async () => {
    const url = await start();
    const served = servedBy(async () => new Response());
    await expect(listen(served, { port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('answers nobody any more when it is closed, though a stream is open', async () => {
    const url = await start({}, () => new Response(new ReadableStream()));
    const reading = fetch(url).then((response) => response.text());
    reading.catch(() => undefined);
    await fetch(url);
    await close();
    await expect(reading).rejects.toThrow(/terminated/);
    await expect(fetch(url)).rejects.toThrow(/fetch failed/);
  });

  it('tells the log of each request, but no secrets', async () => {
    const told: string[] = [];
    const log = {
      info: (facts: object, text: string) => void told.push(JSON.stringify({ ...facts, text })),
      error: () => undefined,
    };
    const url = await start({ log, keys: { one: 'ann' } });
    await (await fetch(`${url}/x?key=secret`, { headers: { authorization: 'Bearer one' } })).text();
    await close();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/"method":"GET","path":"\/x","status":200/);
    expect(told[0]).not.toMatch(/secret|Bearer|one"/);
  });
});
