import { describe, expect, it } from 'vitest';
import { ApiClient } from './client.ts';
import { APIError, NotFoundError, StreamTruncatedError } from './errors.ts';
import { streamOf } from './fake-body.ts';
import type { ClientOperation } from './operation.ts';
import { request } from './request.ts';
import type { Stream } from './stream.ts';

const lines = (...numbers: number[]) => numbers.map((each) => `${each}\n`);

describe('a stream that begins anew with each request', () => {
  it('goes on where its connection broke, and gives each item once', async () => {
    const { items, asked } = await read([
      broken(lines(1, 2)),
      broken(lines(1)),
      broken(lines(1, 2, 3)),
      whole(lines(1, 2, 3, 4)),
    ]);
    expect([items, asked()]).toEqual([[1, 2, 3, 4], 4]);
  });

  it('goes on after half an item', async () => {
    expect((await read([whole(['1\n', '{"a":']), whole(['1\n', '{"a":2}\n'])])).items).toEqual([1, { a: 2 }]);
  });

  it('is given up where nothing new comes, or what is asked anew fails', async () => {
    const stuck = Array.from({ length: 5 }, () => broken(lines(1)));
    await expect(read(stuck)).rejects.toThrow(StreamTruncatedError);
    const gone = () => Response.json({ detail: 'gone' }, { status: 404 });
    await expect(read([broken(lines(1)), gone])).rejects.toThrow(NotFoundError);
  });

  it('is not asked for again where the server tells of an error, where the reader leaves, or where it is another', async () => {
    const failing = [whole(['1\n', '{"error":{"message":"out of order"}}\n']), whole(lines(1, 2))];
    await expect(read(failing)).rejects.toThrow(APIError);
    const left = await opened([broken(lines(1, 2)), whole(lines(1, 2, 3))]);
    for await (const _ of left.stream) break;
    expect(left.asked()).toBe(1);
    await expect(read([broken(lines(1)), whole(lines(1, 2))], { replays: false })).rejects.toThrow(
      StreamTruncatedError,
    );
  });
});

type Answer = () => Response;

const type = { headers: { 'content-type': 'application/x-ndjson' } };

function whole(texts: readonly string[]): Answer {
  return () => new Response(streamOf(texts.map((text) => new TextEncoder().encode(text))), type);
}

function broken(texts: readonly string[]): Answer {
  const left = texts.map((text) => new TextEncoder().encode(text));
  return () =>
    new Response(
      new ReadableStream({
        pull: (controller) => {
          const next = left.shift();
          if (next === undefined) controller.error(new TypeError('terminated'));
          else controller.enqueue(next);
        },
      }),
      type,
    );
}

async function opened(answers: Answer[], more: Partial<ClientOperation> = {}) {
  let asked = 0;
  const fetch = async () => {
    asked += 1;
    return answers.shift()?.() ?? Response.error();
  };
  const timing = { now: () => 0, random: () => 0, sleep: async () => undefined };
  const description = { server: { url: 'http://a', variables: {} }, securitySchemes: {} };
  const operation: ClientOperation = {
    id: 'follow',
    method: 'GET',
    path: '/events',
    parameters: [],
    responses: { 200: { 'application/x-ndjson': { kind: 'json-lines' } } },
    accept: 'application/x-ndjson',
    security: [],
    replays: true,
    ...more,
  };
  const client = new ApiClient(description, { fetch, timing });
  return { stream: await request<Stream<unknown>>(client, { operation }), asked: () => asked };
}

async function read(answers: Answer[], more: Partial<ClientOperation> = {}) {
  const { stream, asked } = await opened(answers, more);
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return { items, asked };
}
