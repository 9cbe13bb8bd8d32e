/** Outward requests: to public addresses and allowed ones only, however the address is written or reached. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedAddresses } from './allowed-addresses.ts';
import { download } from './download.ts';
import { createGuardedFetch } from './guarded-fetch.ts';

const answers: { readonly [path: string]: RequestListener } = {
  '/text': (_, response) => response.setHeader('content-type', 'Text/Plain; charset=utf-8').end('hello'),
  '/metadata': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/elsewhere': (_, response) => response.writeHead(307, { location: `http://localhost:${port}/echo` }).end(),
  '/post': (_, response) => response.writeHead(303, { location: '/echo' }).end(),
  '/echo': (request, response) => response.end(JSON.stringify({ method: request.method, headers: request.headers })),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(1_000_000))),
  '/slow': (_, response) => void response.write('a'),
};

let server: Server;
let port: number;
const closed = createGuardedFetch();
const open = createGuardedFetch({ allow: ['127.0.0.0/8', '::1'] });

beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await Promise.all([closed.close(), open.close()]);
});

function at(path: string): string {
  return `http://127.0.0.1:${port}${path}`;
}

describe('allowed addresses', () => {
  const cases: readonly [string, boolean][] = [
    ['93.184.215.14', true],
    ['2606:2800:21f:cb07::1', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['::ffff:127.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['not an address', false],
  ];
  it.each(cases)('%s: %s', (address, fine) => {
    expect(allowedAddresses().address(address)).toBe(fine);
  });

  it('include what the operator names', () => {
    const allowed = allowedAddresses({ allow: ['10.0.0.0/8', '127.0.0.1', 'Models.internal'] });
    expect(['10.9.9.9', '127.0.0.1', '127.0.0.2', '::ffff:10.1.1.1'].map(allowed.address)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(['models.internal', 'other.internal'].map(allowed.host)).toEqual([true, false]);
  });
});

describe('the guarded fetch', () => {
  const refused = [
    'http://127.0.0.1',
    'http://localhost',
    'http://0x7f000001',
    'http://[::1]',
    'http://[::ffff:7f00:1]',
    'http://2130706433',
  ];
  it.each(refused)('refuses %s', async (origin) => {
    await expect(download(closed.fetch, `${origin}:${port}/text`)).rejects.toThrow(/private network/);
  });

  it.each(['file:///etc/passwd', 'data:text/plain,hello', 'ftp://example.org/x'])('refuses %s', async (url) => {
    await expect(download(closed.fetch, url)).rejects.toThrow(/only http and https/);
  });

  it('fetches what is allowed', async () => {
    const { bytes, mediaType } = await download(open.fetch, at('/text'));
    expect([Buffer.from(bytes).toString(), mediaType]).toEqual(['hello', 'text/plain']);
  });

  it('fetches from a host that is allowed by name', async () => {
    const named = createGuardedFetch({ allow: ['localhost'] });
    expect((await download(named.fetch, `http://localhost:${port}/text`)).bytes).toHaveLength(5);
    await named.close();
  });

  it.each([
    ['/metadata', /private network/],
    ['/file', /only http and https/],
    ['/loop', /too many redirects/],
  ])('checks again after a redirect: %s', async (path, reason) => {
    await expect(download(open.fetch, at(path))).rejects.toThrow(reason);
  });

  it('takes no credentials along to another origin, and keeps method and body after 307', async () => {
    const headers = { authorization: 'Bearer secret', cookie: 'a=b', 'x-other': 'kept' };
    const response = await open.fetch(at('/elsewhere'), { method: 'POST', body: 'x', headers });
    const seen = (await response.json()) as { method: string; headers: Record<string, string> };
    expect([seen.method, seen.headers['x-other'], seen.headers['authorization'], seen.headers['cookie']]).toEqual([
      'POST',
      'kept',
      undefined,
      undefined,
    ]);
  });

  it('turns a POST into a GET after 303, and keeps credentials within the origin', async () => {
    const response = await open.fetch(at('/post'), {
      method: 'POST',
      body: 'x',
      headers: { authorization: 'Bearer s' },
    });
    expect(await response.json()).toMatchObject({ method: 'GET', headers: { authorization: 'Bearer s' } });
  });
});

describe('a download', () => {
  it('is bounded in size after decompression', async () => {
    await expect(download(open.fetch, at('/bomb'), { bytes: 10_000 })).rejects.toThrow(/larger than 10000 bytes/);
  });

  it('is bounded in time', async () => {
    await expect(download(open.fetch, at('/slow'), { time: 50 })).rejects.toThrow(/took too long/);
  });
});
