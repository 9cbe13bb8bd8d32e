/** What a request prefers, and what of it there is not; bodies and media types that Prism does not bear. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMock } from './start-mock.ts';
import type { Mock } from './start-mock.ts';

const json = (names: readonly string[]) => ({
  'application/json': {
    schema: { type: 'object' },
    examples: Object.fromEntries(names.map((name) => [name, { value: { name } }])),
  },
});
const events = {
  itemSchema: { type: 'object', required: ['t'], properties: { t: { type: 'string' } } },
  examples: { one: { value: [{ t: 'z' }] } },
};
const document = {
  openapi: '3.2.0',
  info: { title: 'Small', version: '1' },
  paths: {
    '/things': {
      get: {
        responses: {
          200: { description: 'Things', content: json(['one', 'two']) },
          404: { description: 'None', content: json(['gone']) },
        },
      },
      post: {
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        responses: { 201: { description: 'Made' } },
      },
    },
    '/events': {
      get: {
        responses: {
          200: { description: 'Events', content: { ...json(['both']), 'text/event-stream': events } },
          409: { description: 'Busy', content: json(['busy']) },
        },
      },
    },
    '/sequence': {
      get: { responses: { 200: { description: 'Items', content: { 'application/json-seq': events } } } },
    },
  },
};

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalon-mock-'));
  await writeFile(join(folder, 'api.json'), JSON.stringify(document));
  mock = await startMock({ document: 'api.json', load: { workingFolder: folder }, port: 0 });
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

async function ask(path: string, headers: { readonly [name: string]: string } = {}, body?: string) {
  const response = await fetch(mock.base + path, { headers, ...(body !== undefined && { method: 'POST', body }) });
  const text = await response.text();
  return { status: response.status, text, said: text.includes('no such example'), headers: response.headers };
}

describe('an example', () => {
  it.each([
    ['/things', 'example=two', 200, 'two'],
    ['/things', 'code=404', 404, 'gone'],
    ['/things', 'code=404, example=gone', 404, 'gone'],
    ['/events', 'code=409, example=busy', 409, 'busy'],
  ])('of %s that is preferred by %s comes', async (path, prefer, status, name) => {
    const answered = await ask(path, { prefer, accept: 'text/event-stream, application/json' });
    expect([answered.status, answered.text]).toEqual([status, `{"name":"${name}"}`]);
  });

  it.each([
    ['/things', 'code=404, example=one'],
    ['/things', 'code=404, example="none at all"'],
    ['/events', 'example=none'],
    ['/events', 'example=both'],
    ['/events', 'code=409, example=one'],
    ['/events?__example=none', ''],
  ])('that the answer of %s does not have is told, for %s', async (path, prefer) => {
    const answered = await ask(path, { prefer, accept: 'text/event-stream' });
    expect([answered.status, answered.said]).toEqual([404, true]);
  });
});

describe('a stream', () => {
  it.each([
    ['text/event-stream', 'text/event-stream'],
    ['text/*', 'text/event-stream'],
    ['application/json, text/event-stream', 'text/event-stream'],
    ['application/json;q=0.1, text/event-stream;q=0.5', 'text/event-stream'],
    ['text/event-stream;q=0, application/json', 'application/json'],
    ['text/event-stream;q=0.1, application/json', 'application/json'],
    ['*/*', 'application/json'],
  ])('beside JSON comes where it is as welcome: %s', async (accept, expected) => {
    expect((await ask('/events', { accept })).headers.get('content-type')).toBe(expected);
  });

  it('of a JSON text sequence has a record separator before each item', async () => {
    expect((await ask('/sequence')).text).toBe('\u001e{"t":"z"}\n');
  });
});

describe('what Prism would break over', () => {
  it.each(['application/json; charset=utf-16', 'nonsense', 'a/b/c'])('a body of %s is refused', async (type) => {
    expect((await ask('/things', { 'content-type': type }, '{}')).status).toBe(415);
  });

  it('a body that is compressed is refused as that', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    expect((await ask('/things', headers, 'packed')).status).toBe(415);
  });

  it('a method that a path does not have is told with those that it has', async () => {
    const response = await fetch(`${mock.base}/things`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});
