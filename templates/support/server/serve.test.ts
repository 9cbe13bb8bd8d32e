import { describe, expect, it } from 'vitest';
import { answer, post } from './fake-things.ts';

describe('a server', () => {
  it('gives a handler decoded input and writes what it gives', async () => {
    const response = await answer(post('/things/a%20b', '{"name":"n"}'), {}, (input) => ({
      status: 200,
      headers: { 'X-Count': 3 },
      body: { name: input.path['kind'], body: input.body },
    }));
    expect([response.status, response.headers.get('x-count'), response.headers.get('content-type')]).toEqual([
      200,
      '3',
      'application/json',
    ]);
    expect(await response.json()).toEqual({ name: 'a b', body: { name: 'n' } });
  });

  it('tells all that is wrong with a request, in the shape of the API where it has one', async () => {
    const response = await answer(post('/things/x', '{}'), {
      onInvalidRequest: (failure) => ({
        status: 422,
        body: { detail: failure.issues.map((issue) => `${issue.location}: ${issue.message}`) },
      }),
    });
    expect([response.status, await response.json()]).toEqual([422, { detail: ['body: must have name'] }]);
  });

  it('refuses unknown media types, missing bodies and unknown paths with problem details', async () => {
    const wrongType = await answer(post('/things/x', 'a', 'text/csv'));
    expect([wrongType.status, wrongType.headers.get('content-type')]).toEqual([415, 'application/problem+json']);
    const missing = await answer(new Request('http://a/things/x', { method: 'POST' }));
    expect(await missing.json()).toMatchObject({ status: 400, issues: [{ location: 'body', keyword: 'required' }] });
    expect((await answer(new Request('http://a/nothing'))).status).toBe(404);
  });

  it('names the methods of a path', async () => {
    const wrong = await answer(new Request('http://a/things', { method: 'PATCH' }));
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, DELETE, HEAD, OPTIONS']);
    const asked = await answer(new Request('http://a/things', { method: 'OPTIONS' }));
    expect([asked.status, asked.headers.get('allow')]).toEqual([204, 'GET, DELETE, HEAD, OPTIONS']);
    const strict = await answer(new Request('http://a/things', { method: 'OPTIONS' }), {
      options: 'refuse',
      head: 'refuse',
    });
    expect([strict.status, strict.headers.get('allow')]).toEqual([405, 'GET, DELETE']);
  });

  it('answers HEAD like GET without a body', async () => {
    const response = await answer(new Request('http://a/things', { method: 'HEAD' }));
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'application/json',
      '',
    ]);
  });

  it('never tells a client what a handler threw, but tells the hook', async () => {
    const seen: unknown[] = [];
    const fail = () => {
      throw new Error('secret');
    };
    const response = await answer(post('/things/x', '{"name":1}'), {}, fail);
    expect([response.status, (await response.text()).includes('secret')]).toEqual([500, false]);
    await answer(
      post('/things/x', '{"name":1}'),
      { onError: (error) => ({ status: 500, body: seen.push(error) }) },
      fail,
    );
    expect(seen).toEqual([new Error('secret')]);
  });

  it('lets a hook repair a body before it is judged', async () => {
    const prepareBody = (operation: string, body: unknown) => ({ ...(body as object), name: operation });
    const response = await answer(post('/things/x', '{}'), { prepareBody }, (input) => ({
      status: 200,
      body: input.body,
    }));
    expect(await response.json()).toEqual({ name: 'createThing' });
  });

  it('serves below a base path', async () => {
    expect((await answer(new Request('http://a/api/things'), { basePath: '/api/' })).status).toBe(200);
    expect((await answer(new Request('http://a/apithings'), { basePath: '/api' })).status).toBe(404);
  });

  it('never rejects, not even where a hook throws', async () => {
    const fail = () => {
      throw new Error('hook');
    };
    const nowhere = new Request('http://a/nothing');
    expect((await answer(nowhere, { onNotFound: fail })).status).toBe(500);
    expect((await answer(nowhere, { prepareResponse: fail })).status).toBe(500);
    expect((await answer(post('/things/x', '{"name":1}'), { onError: fail }, fail)).status).toBe(500);
  });

  it('lets a stream go that HEAD does not read', async () => {
    const seen: string[] = [];
    const stream = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<never>(() => undefined),
        return: async () => ({ done: true, value: seen.push('closed') }),
      }),
    };
    const head = new Request('http://a/things', { method: 'HEAD' });
    const response = await answer(head, {}, () => ({
      status: 200,
      contentType: 'text/event-stream',
      stream: stream as never,
    }));
    await new Promise(setImmediate);
    expect([response.status, seen]).toEqual([200, ['closed']]);
  });

  it('lets a hook see every answer', async () => {
    const prepareResponse = (outgoing: { status: number }) => ({
      status: outgoing.status,
      headers: [['x-trace-id', 't'] as const],
    });
    const response = await answer(new Request('http://a/nothing'), { prepareResponse });
    expect([response.status, response.headers.get('x-trace-id')]).toEqual([404, 't']);
  });
});
