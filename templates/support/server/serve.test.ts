import { describe, expect, it } from 'vitest';
import type { HandlerResult } from './handler-result.ts';
import type { ServerOperation } from './operation.ts';
import type { ServerOptions } from './options.ts';
import { bind, createDispatch, toFetchHandler } from './serve.ts';
import type { HandlerInput } from './read-input.ts';

const required = (value: unknown) =>
  typeof value === 'object' && value !== null && 'name' in value
    ? []
    : [{ instancePath: '', schemaPath: '#/required', keyword: 'required', message: 'must have name' }];

const create: ServerOperation<HandlerInput, HandlerResult> = {
  id: 'createThing',
  method: 'POST',
  path: '/things/{kind}',
  parameters: [{ name: 'kind', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  body: { required: true, content: { 'application/json': { kind: 'json', validate: required } } },
  responses: {
    200: {
      headers: { 'X-Count': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json', validate: required } },
    },
    '4XX': { content: { 'text/plain': { kind: 'text' } } },
  },
  security: [],
};
const list: ServerOperation<HandlerInput, HandlerResult> = {
  id: 'listThings',
  method: 'GET',
  path: '/things',
  parameters: [],
  responses: {
    200: {
      content: {
        'application/json': { kind: 'json' },
        'text/event-stream': { kind: 'event-stream', validate: required },
      },
    },
  },
  security: [[{ scheme: { name: 'bearer', type: 'http', scheme: 'bearer' }, scopes: ['read'] }], []],
};
const remove: ServerOperation<HandlerInput, HandlerResult> = {
  id: 'removeThings',
  method: 'DELETE',
  path: '/things',
  parameters: [],
  responses: { 204: { content: {} } },
  security: [[{ scheme: { name: 'key', type: 'apiKey', in: 'header', parameter: 'X-Key' }, scopes: [] }]],
};

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

describe('credentials', () => {
  it('are given to the user, who decides the context', async () => {
    const seen: unknown[] = [];
    const authenticate: ServerOptions<string>['authenticate'] = ({ credentials }) => {
      seen.push(credentials);
      return { context: 'known' };
    };
    const response = await answer(new Request('http://a/things', { headers: { authorization: 'Bearer t0k' } }), {
      authenticate,
    });
    expect([seen, await response.json()]).toEqual([[[{ scheme: 'bearer', value: 't0k', scopes: ['read'] }]], 'known']);
  });

  it('are not needed where an alternative is empty', async () => {
    expect((await answer(new Request('http://a/things'))).status).toBe(200);
  });

  it('keep out who has none, and everyone while nobody judges them', async () => {
    const remove = (headers: Record<string, string>) => new Request('http://a/things', { method: 'DELETE', headers });
    expect((await answer(remove({}), { authenticate: () => ({ context: '' }) })).status).toBe(401);
    expect((await answer(remove({ 'X-Key': 'k' }))).status).toBe(401);
    expect((await answer(remove({ 'X-Key': 'k' }), { authenticate: () => ({ context: '' }) })).status).toBe(204);
    expect((await answer(remove({ 'X-Key': 'k' }), { authenticate: () => ({ refuse: { status: 403 } }) })).status).toBe(
      403,
    );
  });
});

describe('response validation', () => {
  const wrong = () => ({ status: 200, body: {} });

  it('is off by default', async () => {
    expect((await answer(post('/things/x', '{"name":1}'), {}, wrong)).status).toBe(200);
  });

  it('reports and sends, or refuses', async () => {
    const reports: unknown[] = [];
    const report: ServerOptions<string> = {
      responseValidation: 'report',
      onInvalidResponse: (failure) => reports.push(failure),
    };
    expect((await answer(post('/things/x', '{"name":1}'), report, wrong)).status).toBe(200);
    expect(reports).toMatchObject([
      { operation: { id: 'createThing' }, status: 200, issues: [{ location: 'body', message: 'must have name' }] },
    ]);
    expect((await answer(post('/things/x', '{"name":1}'), { responseValidation: 'strict' }, wrong)).status).toBe(500);
  });

  it('knows statuses that the document lacks', async () => {
    const response = await answer(post('/things/x', '{"name":1}'), { responseValidation: 'strict' }, () => ({
      status: 302,
    }));
    expect(response.status).toBe(500);
  });

  it('judges each item of a stream', async () => {
    const items = async function* () {
      yield { name: 1 };
      yield {};
    };
    const request = new Request('http://a/things');
    const response = await answer(request, { responseValidation: 'strict' }, () => ({
      status: 200,
      contentType: 'text/event-stream',
      stream: items(),
    }));
    expect(await response.text()).toBe('data: {"name":1}\n\ndata: {"error":{"message":"Internal server error"}}\n\n');
  });
});

type Handler = (input: HandlerInput, context: string) => HandlerResult;

async function answer(
  request: Request,
  options: ServerOptions<string> = {},
  handler: Handler = whoever,
): Promise<Response> {
  const operations = [bind(create, handler), bind(list, handler), bind(remove, () => ({ status: 204 }))];
  return toFetchHandler(createDispatch(operations, options))(request, 'nobody');
}

const whoever: Handler = (_, context) => ({ status: 200, body: context });

function post(path: string, body: string, contentType = 'application/json'): Request {
  return new Request(`http://a${path}`, { method: 'POST', body, headers: { 'content-type': contentType } });
}
