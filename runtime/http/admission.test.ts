/** Who may come: by which name, from which page, with which key. */
import { describe, expect, it } from 'vitest';
import { echo, listenerPerTest, raw } from './listener-bench.ts';

const { start } = listenerPerTest();

describe('a page of an allowed origin', () => {
  const origin = 'https://page.example';
  const preflight = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-a, x-b' };

  it('may ask what it likes and read every answer, refusals too', async () => {
    const url = await start({ origins: [origin], keys: { one: 'ann' } });
    const asked = await fetch(url, { method: 'OPTIONS', headers: preflight });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(asked.headers.get('access-control-allow-headers')).toBe('x-a, x-b');
    const refused = await fetch(url, { headers: { origin } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, origin]);
    expect(refused.headers.get('access-control-expose-headers')).toContain('x-trace-id');
    expect(refused.headers.get('vary')).toBe('Origin');
  });

  it('is told which methods there are not', async () => {
    const url = await start({ origins: [origin] });
    const headers = { ...preflight, 'access-control-request-method': 'DELETE' };
    expect((await fetch(url, { method: 'OPTIONS', headers })).status).toBe(400);
  });

  it('is told nothing where its origin is another', async () => {
    const url = await start({ origins: [origin] });
    const asked = await fetch(url, { method: 'OPTIONS', headers: { ...preflight, origin: 'https://other.example' } });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });
});

describe('admission', () => {
  it.each([
    [{ host: 'evil.example' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ host: 'localhost:1' }, 200],
    [{}, 200],
  ])('of %j: %i', async (headers, status) => {
    const url = await start();
    const lines = Object.entries({ host: new URL(url).host, ...headers }).map(([name, value]) => `${name}: ${value}`);
    const answer = await raw(url, `GET / HTTP/1.1\r\n${lines.join('\r\n')}\r\nconnection: close\r\n\r\n`);
    expect(answer.split(' ')[1]).toBe(String(status));
    expect(answer.toLowerCase()).not.toContain('access-control-allow');
  });

  it.each([
    ['Server.Example', 'server.example', 200],
    ['server.example', 'SERVER.example:8321', 200],
    ['2001:DB8:0::1', '[2001:db8::1]:8321', 200],
    ['server.example', 'server.example.evil.example', 403],
    ['server.example', 'server.example:x', 403],
  ])('knows %s when it is called %s: %i', async (own, host, status) => {
    const url = await start({ hosts: [own] });
    const answer = await raw(url, `GET / HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
    expect(answer.split(' ')[1]).toBe(String(status));
  });

  it('takes a key from a header of the API, as it stands there', async () => {
    const url = await start({ keys: { one: 'ann' } }, echo, ['api-key']);
    const ask = async (headers: Record<string, string>) => (await fetch(url, { headers })).status;
    expect(await ask({ 'api-key': 'one' })).toBe(200);
    expect(await ask({ 'api-key': 'two' })).toBe(401);
    expect(await ask({ 'api-key': 'one', authorization: 'Bearer two' })).toBe(401);
  });

  it('by key gives each tenant his own, and nothing without', async () => {
    const url = await start({ keys: { one: 'ann', two: 'bob' } });
    const ask = async (authorization?: string) =>
      fetch(url, { headers: authorization === undefined ? {} : { authorization } });
    expect(await (await ask('Bearer one')).json()).toMatchObject({ context: { tenant: 'ann' } });
    expect(await (await ask('bearer two')).json()).toMatchObject({ context: { tenant: 'bob' } });
    for (const wrong of [undefined, 'Bearer', 'Bearer three', 'Basic one', 'one']) {
      const refused = await ask(wrong);
      expect(refused.status).toBe(401);
      expect(await refused.json()).toMatchObject({ error: { message: expect.any(String) } });
      expect(refused.headers.get('x-trace-id')).toMatch(/^[0-9a-f]{32}$/);
    }
  });
});
