/** The mock over HTTP: Prism where Prism is good, ours where it is not. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMock } from './start-mock.ts';
import type { Mock } from './start-mock.ts';

const stream = {
  when: { body: 'stream', equals: true },
  framing: 'sse',
  key: 'type',
  order: 'begin word* end',
  terminator: '[DONE]',
};
const event = (type: string) => ({ type: 'object', required: ['type'], properties: { type: { const: type } } });
const document = {
  openapi: '3.1.0',
  info: { title: 'Small', version: '1' },
  servers: [{ url: 'http://localhost:1/v1' }],
  paths: {
    '/things': {
      post: {
        operationId: 'createThing',
        'x-etalon-stream': stream,
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['pair'],
                properties: { pair: { prefixItems: [{ type: 'integer' }], items: false }, stream: { type: 'boolean' } },
              },
            },
          },
        },
        responses: {
          200: {
            description: 'Made',
            content: {
              'application/json': {
                schema: { type: 'object', properties: { id: { type: 'string' } } },
                examples: { one: { value: { id: 'thing-1' } } },
              },
              'text/event-stream': { itemSchema: { oneOf: [event('end'), event('word'), event('begin')] } },
            },
          },
        },
      },
    },
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: { description: 'A thing' } },
      },
    },
    '/files': {
      post: {
        operationId: 'addFile',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file', 'purpose'],
                properties: { file: { type: 'string', format: 'binary' }, purpose: { enum: ['reading'] } },
              },
            },
          },
        },
        responses: { 200: { description: 'Added' } },
      },
    },
    '/lines': {
      get: {
        operationId: 'listLines',
        responses: {
          200: {
            description: 'Lines',
            content: {
              'application/x-ndjson': {
                examples: { two: { value: [{ n: 1 }, { n: 2 }] }, one: { value: '{"n":3}\n{"n":4}\n' } },
              },
            },
          },
        },
      },
    },
  },
};

let folder: string;
let mock: Mock;
const reports: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalon-mock-'));
  const file = join(folder, 'small.json');
  await writeFile(file, JSON.stringify(document));
  mock = await startMock({ document: file, port: 0, report: (message) => reports.push(message) });
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

async function post(body: unknown, headers: Record<string, string> = {}, query = '') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${mock.url}/v1/things${query}`, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

describe('the mock', () => {
  it('answers with the example of the document', async () => {
    expect(await post({ pair: [1] })).toEqual({ status: 200, type: 'application/json', text: '{"id":"thing-1"}' });
  });

  it('refuses what the document forbids, by the rules of 2020-12', async () => {
    expect((await post({ pair: [1, 2] })).status).toBe(422);
    expect((await post({})).status).toBe(422);
  });

  it('answers malformed JSON, which Prism never does', async () => {
    expect(await post('{')).toMatchObject({ status: 400, type: 'application/problem+json' });
  });

  it('streams events in the order of the grammar, made up from the schema, with the terminator', async () => {
    const texts = ['begin', 'word', 'end'].map((type) => `event: ${type}\ndata: {"type":"${type}"}\n\n`);
    expect(await post({ pair: [1], stream: true })).toEqual({
      status: 200,
      type: 'text/event-stream',
      text: `${texts.join('')}data: [DONE]\n\n`,
    });
  });

  it('streams nothing where the request is wrong', async () => {
    expect((await post({ stream: true })).status).toBe(422);
  });

  it('streams the first example, or the one that is preferred', async () => {
    const lines = async (prefer?: string) =>
      (await fetch(`${mock.url}/lines`, prefer === undefined ? {} : { headers: { prefer } })).text();
    expect(await lines()).toBe('{"n":1}\n{"n":2}\n');
    expect(await lines('example=one')).toBe('{"n":3}\n{"n":4}\n');
  });

  it('says that there is no such example, whatever else is preferred', async () => {
    for (const prefer of ['example=unknown', 'code=200, example=unknown', 'code=200, example="unknown"']) {
      const { status, type, text } = await post({ pair: [1] }, { prefer });
      expect([status, type, text]).toEqual([404, 'application/problem+json', expect.stringContaining('unknown')]);
    }
    const { status, text } = await post({ pair: [1] }, {}, '?__code=200&__example=unknown');
    expect([status, text]).toEqual([404, expect.stringContaining("'unknown'")]);
  });

  it('outlives requests over which Prism would end, or never answer', async () => {
    const get = async (path: string, headers: Record<string, string> = {}) =>
      (await fetch(mock.url + path, { headers })).status;
    expect([await get('/things/%ff'), await get('/things/a%20b')]).toEqual([400, 200]);
    expect(await get('/things/a', { accept: ';;;,,/' })).toBe(200);
    expect((await post('\uFEFF{"pair":[1]}')).status).toBe(200);
    expect(reports.filter((message) => message.includes('Prism ended'))).toEqual([]);
  });

  it('takes files of any name, with or without a type', async () => {
    const send = async (...parts: readonly string[]) => {
      const body = parts.map((part) => `--XX\r\nContent-Disposition: form-data; ${part}\r\n`).join('');
      const headers = { 'content-type': 'multipart/form-data; boundary=XX' };
      return (await fetch(`${mock.url}/files`, { method: 'POST', headers, body: `${body}--XX--\r\n` })).status;
    };
    const purpose = 'name="purpose"\r\n\r\nreading';
    expect(await send(purpose, 'name="file"; filename="a;b=c.txt"\r\n\r\nx')).toBe(200);
    expect(await send(purpose, 'name="file"; filename="é.txt"\r\nContent-Type: text/plain\r\n\r\nx')).toBe(200);
    expect(await send(purpose)).toBe(422);
    expect(await send('name="purpose"\r\n\r\nwriting', 'name="file"; filename="a"\r\n\r\nx')).toBe(422);
    expect(await send('nothing')).toBe(400);
  });

  it('says that there is no such operation', async () => {
    const response = await fetch(`${mock.url}/nothing`);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });
});

describe('starting', () => {
  it('takes the port that the document declares for this machine, unless told otherwise', async () => {
    const file = join(folder, 'declared.json');
    const port = Number(new URL(mock.url).port);
    const servers = [{ url: 'https://example.org' }, { url: `http://127.0.0.1:${port}/v1` }];
    await writeFile(file, JSON.stringify({ ...document, servers }));
    await expect(startMock({ document: file })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
  });

  it('fails with the diagnostics of a document that cannot be read', async () => {
    await expect(startMock({ document: join(folder, 'absent.yaml') })).rejects.toMatchObject({
      name: 'UnusableDocumentError',
    });
  });

  it('fails where a reference may not be followed, and it is to be strict', async () => {
    const outside = join(folder, 'outside.json');
    await writeFile(outside, JSON.stringify({ ...document, paths: { '/x': { $ref: '/etc/hostname' } } }));
    const strict = { document: outside, port: 0, load: { strict: true } };
    await expect(startMock(strict)).rejects.toThrow('document/outside-folder');
  });

  it('tells the warnings about a document', async () => {
    const lost = join(folder, 'lost.json');
    await writeFile(lost, JSON.stringify({ ...document, paths: { '/x': { $ref: '#/nowhere' } } }));
    const told: string[] = [];
    const mock = await startMock({ document: lost, port: 0, report: (message) => told.push(message) });
    await mock.close();
    expect(told.join('\n')).toContain('warning document/unresolved-reference');
  });

  it('fails where the port is taken', async () => {
    const port = Number(new URL(mock.url).port);
    await expect(startMock({ document: join(folder, 'small.json'), port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
