// Clients and readers that are not ours, against our server, and our client against theirs.
import createClient from 'openapi-fetch';
import { afterAll, describe, expect, it } from 'vitest';
import { openFastify, openInMemory } from './open-wire.ts';

/** The part of the document that is asked here, as openapi-typescript would write it. */
interface Paths {
  readonly '/query/form': {
    get: { parameters: { query?: { text?: string; list?: number[]; flag?: boolean } }; responses: { 200: Echo } };
  };
  readonly '/query/form-joined': { get: { parameters: { query?: { list?: number[] } }; responses: { 200: Echo } } };
  readonly '/query/deep': {
    get: { parameters: { query?: { filter?: { text?: string; from?: number } } }; responses: { 200: Echo } };
  };
  readonly '/path/label/{text}/{list}/{record}': {
    get: {
      parameters: { path: { text: string; list: number[]; record: { R: number; G: number } } };
      responses: { 200: Echo };
    };
  };
  readonly '/bodies/json': {
    post: { requestBody: { content: { 'application/json': unknown } }; responses: { 200: Echo } };
  };
  readonly '/answers/{status}': {
    get: {
      parameters: { path: { status: number } };
      responses: {
        200: { content: { 'application/json': { R: number } } };
        404: { content: { 'application/json': { message: string } } };
      };
    };
  };
}

interface Echo {
  content: { 'application/json': { path?: unknown; query?: unknown; body?: unknown } };
}

describe('openapi-fetch', async () => {
  const wire = await openFastify();
  const client = createClient<Paths>({ baseUrl: wire.baseURL });
  afterAll(() => wire.close());

  it('writes parameters that our server reads as they were meant', async () => {
    const query = { text: 'a b&c', list: [1, 2], flag: true };
    expect((await client.GET('/query/form', { params: { query } })).data?.query).toEqual(query);
    const joined = {
      params: { query: { list: [1, 2] } },
      querySerializer: { array: { style: 'form', explode: false } },
    } as const;
    expect(
      (await client.GET('/query/form-joined', { ...joined, params: { query: { list: [1, 2] } } })).data?.query,
    ).toEqual({ list: [1, 2] });
    const filter = { text: 'x', from: 3 };
    expect((await client.GET('/query/deep', { params: { query: { filter } } })).data?.query).toEqual({ filter });
  });

  it('writes bodies that our server reads, and reads what it answers', async () => {
    expect((await client.POST('/bodies/json', { body: [{ a: null }] })).data?.body).toEqual([{ a: null }]);
    expect((await client.GET('/answers/{status}', { params: { path: { status: 200 } } })).data).toEqual({ R: 1, G: 2 });
    expect((await client.GET('/answers/{status}', { params: { path: { status: 404 } } })).error).toEqual({
      message: 'not there',
    });
  });
});

describe('URLSearchParams', () => {
  it('writes what our server reads, and reads what our client writes', async () => {
    const wire = await openInMemory();
    const text = "a+b &=ü~!*'()";
    const response = await wire.ask(`/query/form?${new URLSearchParams({ text, count: '7' }).toString()}`);
    expect((await response.json()).query).toEqual({ text, count: 7 });
    await wire.client.parameters.query.form({ text, list: [1, 2] });
    const read = new URL(wire.sent[0]?.target ?? '', 'http://a').searchParams;
    expect([read.get('text'), read.getAll('list')]).toEqual([text, ['1', '2']]);
  });
});

describe('EventSource, as eventsource-parser has it', () => {
  it('reads the frames that our server writes', async () => {
    const { createParser } = await import('eventsource-parser');
    const wire = await openInMemory();
    const events: unknown[] = [];
    const parser = createParser({ onEvent: ({ event, data, id }) => events.push([event, data, id]) });
    parser.feed(await (await wire.ask('/streams/frames')).text());
    expect(events).toEqual([
      ['delta', '{"text":"a"}', '1'],
      ['delta', '{"text":"two\\nlines"}', undefined],
      ['done', '[DONE]', undefined],
    ]);
  });
});
