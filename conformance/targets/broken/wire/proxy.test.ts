/** The proxy: everything passes as it came, as soon as it came, except what an interference changes. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { loadDocument } from '#document';
import { afterEach, describe, expect, it } from 'vitest';
import { indexDocument } from '../../../schema/api-document.ts';
import type { Interference } from '../interference.ts';
import { narrowed } from '../narrowed.ts';
import { createUpstream } from './forward.ts';
import { CUT, madeUp, withBody } from './passing.ts';
import { startProxy } from './proxy.ts';
import type { Observer, Proxy } from './proxy.ts';

const { document } = await loadDocument(fileURLToPath(new URL('../../../toy/document.yaml', import.meta.url)));
if (document === undefined) throw new Error('the toy document must load');
const api = indexDocument(document);
const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A proxy in front of a server that answers so. */
async function inFrontOf(
  listener: RequestListener,
  interference: Interference = {},
  observer: Observer = {},
): Promise<Proxy> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const upstream = createUpstream(`http://127.0.0.1:${port}`);
  const proxy = await startProxy({ upstream, api, interference, observer });
  closers.push(async () => {
    await proxy.close();
    upstream.agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  return proxy;
}

const echo: RequestListener = (request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    response.writeHead(201, { 'content-type': 'application/json', 'x-echo': request.headers['x-own'] ?? '' });
    response.end(JSON.stringify({ method: request.method, url: request.url, body: Buffer.concat(parts).toString() }));
  });
};

const frames = ['data: {"type":"started"}\n\n', 'data: {"type":"delta","text":"ü"}\n\n', 'data: [DONE]\n\n'];

describe('what nothing interferes with', () => {
  it('passes as it came: method, path, query, headers, body, status', async () => {
    const { url } = await inFrontOf(echo);
    const answer = await fetch(`${url}/things/a%2Fb?x=1&x=2`, {
      method: 'POST',
      headers: { 'x-own': 'mine' },
      body: 'ü',
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-echo')).toBe('mine');
    expect(await answer.json()).toEqual({ method: 'POST', url: '/things/a%2Fb?x=1&x=2', body: 'ü' });
  });

  it('streams, each frame as soon as the server sent it', async () => {
    let goOn = (): void => undefined;
    const { url } = await inFrontOf((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(frames[0]);
      goOn = () => response.end(frames[1]);
    });
    const answer = await fetch(`${url}/things/1/talk`, { method: 'POST' });
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toBe(frames[0]);
    goOn();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(frames[1]);
    expect((await reader?.read())?.done).toBe(true);
  });

  it('breaks where the server breaks', async () => {
    const { url } = await inFrontOf((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(frames[0], () => response.destroy());
    });
    await expect(fetch(`${url}/things/1/talk`, { method: 'POST' }).then((answer) => answer.text())).rejects.toThrow(
      /terminated|failed/,
    );
  });
});

describe('an interference', () => {
  it('changes requests and answers, and is told which operation was meant', async () => {
    const seen: (string | undefined)[] = [];
    let changes = 0;
    const { url } = await inFrontOf(
      echo,
      {
        before(call) {
          seen.push(call.operation?.id);
          return withBody(call.request, `${call.request.body.toString()}!`);
        },
        after: (answer) => ({ ...answer, status: 418 }),
      },
      { changed: () => (changes += 1) },
    );
    const answer = await fetch(`${url}/things`, { method: 'POST', body: 'hi' });
    expect(answer.status).toBe(418);
    expect(await answer.json()).toMatchObject({ body: 'hi!' });
    await fetch(`${url}/nothing`, { method: 'PUT', body: '' });
    expect(seen).toEqual(['createThing', undefined]);
    expect(changes).toBe(4);
  });

  it('answers itself, or not at all', async () => {
    const { url } = await inFrontOf(echo, {
      before: ({ request }) => (request.method === 'GET' ? madeUp(200, { made: 'up' }) : madeUp(0, undefined)),
    });
    expect(await (await fetch(url)).json()).toEqual({ made: 'up' });
    await expect(fetch(url, { method: 'POST' })).rejects.toThrow('fetch failed');
  });

  it('edits frames, and cuts the connection between them', async () => {
    const stream: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(frames.join(''));
    };
    const names: (string | undefined)[] = [];
    const { url } = await inFrontOf(stream, {
      frames: () => ({
        frame(frame) {
          names.push(frame.name);
          return frame.name === 'delta' ? [frame.wire, frame.wire] : frame.name === '[DONE]' ? [CUT] : [frame.wire];
        },
      }),
    });
    const answer = await fetch(`${url}/things/1/talk`, { method: 'POST' });
    await expect(answer.text()).rejects.toThrow('terminated');
    expect(names).toEqual(['started', 'delta', '[DONE]']);
  });

  it('hears that a reader went away', async () => {
    const left = Promise.withResolvers<string | undefined>();
    const { url } = await inFrontOf(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(frames[0]);
      },
      { left: (call) => left.resolve(call.operation?.id) },
    );
    const leaving = new AbortController();
    const answer = await fetch(`${url}/things/1/talk`, { method: 'POST', signal: leaving.signal });
    await answer.body?.getReader().read();
    leaving.abort();
    expect(await left.promise).toBe('talk');
  });

  it('shows only in the exchange that it is narrowed to', async () => {
    const { url } = await inFrontOf(
      echo,
      narrowed({ after: (answer) => ({ ...answer, status: 418 }) }, { exchange: 1 }),
    );
    const statuses: number[] = [];
    for (const path of ['/a', '/b', '/c']) statuses.push((await fetch(url + path)).status);
    expect(statuses).toEqual([201, 418, 201]);
  });
});
