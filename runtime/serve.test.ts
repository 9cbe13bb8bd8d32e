/** APIs on ports: each on that of its document, all behind one gateway, and what is refused at the start. */
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { serversIn } from './gateway/declared-servers.ts';
import type { ServedApi } from './family.ts';
import { serve, type ServeOptions, type Serving } from './serve.ts';

function apiOf(name: string): ServedApi {
  return {
    name,
    operations: { get: { method: 'GET', path: `/of-${name}` } },
    fetch: async () => Response.json(name),
    refuse: ({ status }) => Response.json(`refused by ${name}`, { status }),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

let serving: Serving | undefined;
afterEach(async () => {
  await serving?.close();
  serving = undefined;
});

async function start(apis: readonly ServedApi[], options: ServeOptions = {}): Promise<Serving> {
  serving = await serve(apis, options);
  return serving;
}

describe('APIs', () => {
  it('without a declared port get a free one each, and say so', async () => {
    const { places } = await start([apiOf('a'), apiOf('b')]);
    expect(places).toMatchObject([
      { api: 'a', undeclared: true },
      { api: 'b', undeclared: true },
    ]);
    expect(new Set(places.map(({ url }) => new URL(url).port)).size).toBe(2);
    for (const { api, url } of places) expect(await (await fetch(`${url}/of-${api}`)).json()).toBe(api);
  });

  it('share one port where one is given', async () => {
    const { places } = await start([apiOf('a'), apiOf('b')], { port: 0 });
    const [first, second] = places;
    expect(first?.url).toBe(second?.url);
    expect(await (await fetch(`${second?.url}/of-b`)).json()).toBe('b');
    expect(await (await fetch(`${second?.url}/nothing`)).json()).toBe('a');
  });

  it('that have a port of their own keep it, whatever the others share', async () => {
    const [ownPort, free] = [await freePort(), 0];
    const { places } = await start([apiOf('a'), { ...apiOf('b'), ownPort }], { port: free });
    const ports = places.map(({ url }) => Number(new URL(url).port));
    expect([ports[1], ports[0] === ownPort]).toEqual([ownPort, false]);
    expect(await (await fetch(`${places[1]?.url}/of-b`)).json()).toBe('b');
    expect(await (await fetch(`${places[0]?.url}/of-b`)).json()).toBe('a');
  });

  it('are not served at all where the port is taken, and the message says whose port it is', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(start([apiOf('a'), apiOf('b')], { port })).rejects.toThrow(
      `port ${port}, on which a, b would be served, is taken by another program`,
    );
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('a key', () => {
  it.each(['two words', 'línea', 'a\nb', ''])('that no client can send is refused, and not told: %j', async (key) => {
    const refused = start([apiOf('a')], { keys: { fine: 'ann', [key]: 'bob' } });
    await expect(refused).rejects.toThrow('the key number 2 can be sent in no header');
  });
});

describe('deployments with a key', () => {
  const deployments = { allow: 'key' } as const;

  it('need one that there is', async () => {
    await expect(start([apiOf('a')], { deployments })).rejects.toThrow('there is no key: give one with --key');
    expect((await start([apiOf('a')], { deployments, keys: { one: 'ann' } })).places).toHaveLength(1);
  });
});

describe('deployments without a key', () => {
  const deployments = { allow: 'keyless' } as const;

  it('are served on loopback', async () => {
    const { places } = await start([apiOf('a')], { deployments, host: 'localhost', hosts: ['localhost'] });
    expect(places).toHaveLength(1);
  });

  it.each([
    [{ host: '0.0.0.0' }, "'0.0.0.0' is not an address that only this machine reaches"],
    [{ host: '192.168.0.7' }, "'192.168.0.7' is not an address"],
    [{ hosts: ['me.example'] }, "under the foreign name 'me.example'"],
    [{ origins: ['https://page.example'] }, "pages of 'https://page.example'"],
  ])('are refused with %j', async (exposed, message) => {
    await expect(start([apiOf('a')], { deployments, ...exposed })).rejects.toThrow(message);
    await expect(start([apiOf('a')], { deployments, ...exposed })).rejects.toMatchObject({ name: 'TooOpen' });
  });
});

describe('the servers of a document', () => {
  const servers = (...urls: unknown[]) => serversIn({ servers: urls.map((url) => ({ url })) });

  it.each([
    [['http://127.0.0.1:4501', '/deploy'], 4501, [''], ['/deploy']],
    [
      ['http://127.0.0.1:8321/v1/', '/v1', 'http://localhost:8321/openai', '/openai'],
      8321,
      ['/v1', '/openai'],
      ['/v1', '/openai'],
    ],
    [['https://api.example.com/v1', 'http://localhost:81/a', 'http://localhost:82/b'], 81, ['/a'], ['']],
    [['http://localhost/v1'], undefined, [''], ['']],
    [['http://localhost:99999'], undefined, [''], ['']],
    [['//elsewhere.example/x'], undefined, [''], ['']],
    [[17, null], undefined, [''], ['']],
    [[], undefined, [''], ['']],
  ])('%j', (urls, port, mounts, prefixes) => {
    expect(servers(...urls)).toEqual({ port, mounts, prefixes });
  });

  it.each([[undefined], [null], [{}], [{ servers: 'http://localhost:1' }], [{ servers: [null, 'x'] }]])(
    'may be missing: %j',
    (document) => {
      expect(serversIn(document)).toEqual({ port: undefined, mounts: [''], prefixes: [''] });
    },
  );
});
