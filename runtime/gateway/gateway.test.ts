/** The gateway: every request reaches the API whose path it is, and addresses lead back through it. */
import { describe, expect, it } from 'vitest';
import type { ServedApi, ServedOperation } from '../family.ts';
import { MountsCollide, type Mounted } from './collisions.ts';
import { createGateway, type Gateway } from './gateway.ts';

/** `GET /threads/{id}`; the value of the constant header of all of them. */
function apiOf(name: string, places: readonly string[], beta?: string): ServedApi {
  const operations = places.map((place): [string, ServedOperation] => {
    const [method = '', path = ''] = place.split(' ');
    return [place, { method, path, ...(beta !== undefined && { headerConstants: { 'X-Beta': beta } }) }];
  });
  return {
    name,
    operations: Object.fromEntries(operations),
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      if (pathname === '/moved') return new Response(null, { status: 307, headers: { location: search.slice(1) } });
      return Response.json([name, `${request.method} ${pathname}${search}`, await request.text()]);
    },
    refuse: ({ status, kind }) => Response.json([name, kind], { status }),
  };
}

const stack = apiOf('stack', ['GET /v1/agents', 'POST /v1/agents', 'GET /v1/agents/{id}']);
const one = apiOf('one', ['POST /threads', 'GET /threads/{thread}', 'GET /things/{id}/files'], 'a=v1');
const two: ServedApi = {
  ...apiOf('two', ['POST /threads', 'GET /threads/{thread}', 'GET /things/{id}']),
  constantHeaders: { 'x-beta': 'a=v2' },
};
const deploy = apiOf('deploy', ['GET /', 'GET /status/', 'GET /deployments/{name}', 'POST /deployments/create']);
const plane = apiOf('plane', ['GET /', 'GET /services/']);

const all: readonly Mounted[] = [
  { api: stack, mount: '' },
  { api: one, mount: '/v1' },
  { api: two, mount: '/v1' },
  { api: deploy, mount: '/deploy' },
  { api: plane, mount: '/plane' },
];

async function ask(gateway: Gateway, place: string, init: RequestInit = {}): Promise<unknown> {
  const [method = '', path = ''] = place.split(' ');
  return (await gateway.fetch(new Request(`http://here:1${path}`, { method, ...init }), { tenant: '' })).json();
}

describe('a request', () => {
  const gateway = createGateway(all);

  it.each([
    ['GET /v1/agents/7?x=1', {}, ['stack', 'GET /v1/agents/7?x=1', '']],
    ['POST /v1/threads', { 'X-Beta': 'a=v1' }, ['one', 'POST /threads', '']],
    ['POST /v1/threads', { 'X-Beta': 'b=v1, a=v2' }, ['two', 'POST /threads', '']],
    ['GET /deploy/', {}, ['deploy', 'GET /', '']],
    ['GET /deploy', {}, ['deploy', 'GET /', '']],
    ['GET /deploy/deployments/create', {}, ['deploy', 'GET /deployments/create', '']],
    ['GET /plane/services/', {}, ['plane', 'GET /services/', '']],
  ])('for %s with %j reaches its API, without the mount', async (place, headers, expected) => {
    expect(await ask(gateway, place, { headers })).toEqual(expected);
  });

  it.each([
    ['GET /v1/nothing', {}, 'stack'],
    ['GET /v1/nothing', { 'X-Beta': 'a=v1' }, 'one'],
    ['GET /v1/nothing', { 'X-Beta': 'a=v2' }, 'two'],
    ['GET /v1/nothing', { 'X-Beta': 'a=v3' }, 'stack'],
    ['PUT /v1/agents', { 'X-Beta': 'a=v2' }, 'stack'],
    ['GET /nothing', { 'X-Beta': 'a=v2' }, 'stack'],
    ['GET /nothing', {}, 'stack'],
    ['DELETE /v1/agents/7', {}, 'stack'],
    ['GET /v1/agents/7/nothing', {}, 'stack'],
    ['GET /v1/threads/7/nothing', {}, 'one'],
    ['GET /v1/threads/7', { 'X-Beta': 'a=v3' }, 'one'],
    ['GET /v1/things/7/files', { 'X-Beta': 'a=v2' }, 'two'],
    ['PUT /v1/threads', { 'X-Beta': 'a=v2' }, 'two'],
    ['GET /deployx', {}, 'stack'],
    ['GET /deploy/nothing', {}, 'deploy'],
  ])('for %s with %j, which nobody has, reaches the API that comes nearest', async (place, headers, api) => {
    expect(await ask(gateway, place, { headers })).toEqual([api, expect.anything(), '']);
  });

  it('brings its body along, also while it is still being sent', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('sent'));
        controller.close();
      },
    });
    const init = { headers: { 'X-Beta': 'a=v2' }, body, duplex: 'half' } as RequestInit;
    expect(await ask(gateway, 'POST /v1/threads', init)).toEqual(['two', 'POST /threads', 'sent']);
  });

  it('is refused as its API refuses', async () => {
    const refusal = { status: 401, kind: 'key', reason: '', traceId: '' } as const;
    const refused = (path: string) => gateway.refuse({ method: 'GET', path, headers: new Headers() }, refusal).json();
    expect(await refused('/deploy/deployments/x')).toEqual(['deploy', 'key']);
    expect(await refused('/v1/agents')).toEqual(['stack', 'key']);
  });

  it('behind no mount at all is refused by the first API', async () => {
    const mounted = createGateway([
      { api: deploy, mount: '/deploy' },
      { api: plane, mount: '/plane' },
    ]);
    expect(await ask(mounted, 'GET /elsewhere')).toEqual(['deploy', 'path']);
  });
});

describe('a location', () => {
  const gateway = createGateway(all);

  it.each([
    ['/status/', '/deploy/status/'],
    ['http://here:1/status/?x=1', 'http://here:1/deploy/status/?x=1'],
    ['https://elsewhere.example/status/', 'https://elsewhere.example/status/'],
    ['//elsewhere.example/x', '//elsewhere.example/x'],
    ['next', 'next'],
    ['/deploy/status/', '/deploy/status/'],
    ['http://here:1/deploy/status/', 'http://here:1/deploy/status/'],
  ])('%s of a mounted API is told as %s', async (location, expected) => {
    const response = await gateway.fetch(new Request(`http://here:1/deploy/moved?${location}`), { tenant: '' });
    expect([response.status, response.headers.get('location')]).toEqual([307, expected]);
  });
});

describe('APIs at the same place', () => {
  it('are refused where nothing tells them apart, with what they have in common', () => {
    const both = [deploy, plane].map((api) => ({ api, mount: '/same' }));
    expect(() => createGateway(both)).toThrow(MountsCollide);
    expect(() => createGateway(both)).toThrow('deploy and plane would both answer GET /same/:');
  });

  it('are refused where paths differ in the names of variables only', () => {
    const [first, second] = [apiOf('a', ['GET /x/{id}']), apiOf('b', ['GET /x/{name}'])];
    const mounted = [first, second].map((api) => ({ api, mount: '' }));
    expect(() => createGateway(mounted)).toThrow('a and b would both answer GET /x/{id}');
  });

  it('are refused where their constant header has the same value', () => {
    const mounted = [one, apiOf('b', ['POST /threads'], 'a=v1')].map((api) => ({ api, mount: '' }));
    expect(() => createGateway(mounted)).toThrow(MountsCollide);
  });

  it('may be one API under two mounts', async () => {
    const gateway = createGateway(['', '/alias'].map((mount) => ({ api: one, mount })));
    expect(await ask(gateway, 'GET /threads/1')).toEqual(['one', 'GET /threads/1', '']);
    expect(await ask(gateway, 'GET /alias/threads/1')).toEqual(['one', 'GET /threads/1', '']);
  });

  it('must be one at least', () => {
    expect(() => createGateway([])).toThrow('there is no API to serve');
  });
});
