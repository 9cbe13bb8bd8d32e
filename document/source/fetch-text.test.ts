/** Fetching: only public addresses, whatever the way; bounded in size, time and hops. Everything here stays on loopback. */
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { documentOf, heading, loadText } from '../testing/load-files.ts';
import { fetchText, isPublicAddress } from './fetch-text.ts';

const anyAddress = { admitAddress: () => true };

async function withServer<Result>(
  listener: RequestListener,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('fetchText', () => {
  it('reads text, after redirects, and sends no credentials', async () => {
    const seen: (string | undefined)[] = [];
    const result = await withServer(
      (request, response) => {
        seen.push(request.headers.authorization, request.headers.cookie);
        if (request.url === '/a') response.writeHead(302, { location: '/b', 'set-cookie': 'a=1' }).end();
        else response.end('openapi: 3.1.0\n');
      },
      (origin) => fetchText(`${origin}/a`, anyAddress),
    );
    expect(result).toEqual({ text: 'openapi: 3.1.0\n' });
    expect(seen).toEqual([undefined, undefined, undefined, undefined]);
  });

  it.each([
    ['http://127.0.0.1/', 'the address 127.0.0.1 is not public'],
    ['http://[::1]/', 'the address ::1 is not public'],
    ['http://[::ffff:10.0.0.1]/', 'the address ::ffff:a00:1 is not public'],
    ['http://0x7f.1/', 'the address 127.0.0.1 is not public'],
    ['http://169.254.169.254/latest', 'the address 169.254.169.254 is not public'],
    ['http://user:secret@example.com/', 'the URL contains credentials'],
    ['file:///etc/passwd', "'file:' is not http or https"],
  ])('refuses %s', async (url, reason) => {
    expect(await fetchText(url)).toEqual({
      code: 'document/url-failed',
      message: `'${url}' could not be fetched: ${reason}.`,
    });
  });

  it('refuses a name that stands for a private address', async () => {
    const result = await fetchText('http://localhost:9999/');
    expect('message' in result && result.message).toMatch(/the address (127\.0\.0\.1|::1) of localhost is not public/);
  });

  it('checks the address again after a redirect', async () => {
    let admitted = 0;
    const admitAddress = (): boolean => (admitted += 1) <= 1;
    const result = await withServer(
      (_, response) => response.writeHead(301, { location: 'http://127.0.0.2/' }).end(),
      (origin) => fetchText(origin, { admitAddress }),
    );
    expect('message' in result && result.message).toContain('the address 127.0.0.2 is not public');
  });

  it('stops at too many redirects, too many bytes even when compressed, and too much time', async () => {
    await withServer(
      (request, response) => {
        if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
        if (request.url === '/large')
          response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(1_000_000)));
        if (request.url === '/gone') response.writeHead(404).end('no');
      },
      async (origin) => {
        const messageOf = async (path: string, milliseconds = 30_000): Promise<string> => {
          const result = await fetchText(origin + path, { ...anyAddress, bytes: 10_000, milliseconds });
          return 'message' in result ? result.message.replace(/^.*: /, '') : '';
        };
        expect(await messageOf('/loop')).toBe('redirects too often.');
        expect(await messageOf('/large')).toBe('it is larger than 10000 bytes.');
        expect(await messageOf('/gone')).toBe('the answer is 404.');
        expect(await messageOf('/silent', 300)).toBe('it took too long.');
      },
    );
  });
});

it.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1::1', true],
  ['10.0.0.1', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['fe80::1', false],
  ['64:ff9b::7f00:1', false],
  ['nonsense', false],
])('isPublicAddress(%s) is %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

it('references to URLs are fetched where that is allowed, relative ones as well', async () => {
  const texts: { readonly [url: string]: string } = {
    'https://example.com/api/pet.yaml': 'properties: { home: { $ref: ../home.yaml } }\n',
    'https://example.com/home.yaml': 'type: string\n',
  };
  const loaded = await loadText(
    `${heading('3.1.0')}components: { schemas: { Pet: { $ref: "https://example.com/api/pet.yaml" } } }\n`,
    {
      allowUrls: true,
      fetchUrl: (url) => Promise.resolve({ text: texts[url] ?? '' }),
    },
  );
  expect(loaded.diagnostics).toEqual([]);
  expect(documentOf(loaded).components.schemas).toEqual({
    Pet: { properties: { home: { $ref: '#/components/schemas/Home' } } },
    Home: { type: 'string' },
  });
  expect(loaded.files).toEqual(['api.yaml', 'https://example.com/api/pet.yaml', 'https://example.com/home.yaml']);
});

it('a fetched document cannot name files of this machine', async () => {
  const loaded = await loadText(
    `${heading('3.1.0')}components: { schemas: { Pet: { $ref: "https://example.com/pet.yaml" } } }\n`,
    {
      allowUrls: true,
      fetchUrl: () => Promise.resolve({ text: 'properties: { a: { $ref: "file:///etc/passwd" } }\n' }),
    },
  );
  expect(loaded.diagnostics.map(({ code }) => code)).toEqual(['document/outside-folder']);
});
