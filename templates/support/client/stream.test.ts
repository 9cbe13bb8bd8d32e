import { describe, expect, it } from 'vitest';
import { APIError, APIUserAbortError, ResponseValidationError, StreamTruncatedError } from './errors.ts';
import { ApiClient } from './client.ts';
import type { ClientOperation, ContentDescription } from './operation.ts';
import type { ClientOptions } from './options.ts';
import { request } from './request.ts';
import type { Stream } from './stream.ts';
import { abortable, bytesOf, cut, endless, streamOf } from './fake-body.ts';

describe('server-sent events', () => {
  it.each([
    ['line feeds', 'data: {"a":1}\n\ndata: {"a":2}\n\n'],
    ['carriage returns', 'data: {"a":1}\r\rdata: {"a":2}\r\r'],
    ['both', '\uFEFFdata: {"a":1}\r\n\r\ndata: {"a":2}\r\n\r\n'],
    ['comments and unknown fields', ': hello\n\nfoo: bar\ndata: {"a":1}\n\n:\ndata:{"a":2}\n\n'],
    ['data of several lines', 'data: {"a":\ndata: 1}\n\ndata: {"a":2}\n\n'],
  ])('are read with %s, however the bytes are cut', async (_, text) => {
    const bytes = new TextEncoder().encode(text);
    for (const size of [1, 2, 3, bytes.length]) expect(await items(cut(bytes, size), {})).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('survive a cut within a character', async () => {
    const bytes = new TextEncoder().encode('data: "€😀"\n\n');
    expect(await items(cut(bytes, 1), {})).toEqual(['€😀']);
  });

  it('end at their terminator, whatever follows', async () => {
    expect(await items(['data: 1\n\ndata: [DONE]\n\ndata: 2\n\n'], { terminator: '[DONE]' })).toEqual([1]);
  });

  it('are whole frames where the document describes frames', async () => {
    const text = 'event: delta\nid: 7\ndata: {"x":1}\n\nevent: done\ndata: [DONE]\n\n';
    expect(await items([text], { frames: true, key: 'event', endings: ['done'] })).toEqual([
      { event: 'delta', id: '7', data: { x: 1 } },
      { event: 'done', id: '7', data: '[DONE]' },
    ]);
  });

  it('keep a last event to themselves that says nothing but that', async () => {
    const frames = { frames: true, key: 'event', terminator: 'done' };
    const one = { event: 'delta', data: { x: 1 } };
    const text = 'event: delta\ndata: {"x":1}\n\n';
    expect(await items([`${text}event: done\ndata: [DONE]\n\n`], frames)).toEqual([one]);
    expect(await items([`${text}event: done\ndata: {}\n\n`], frames)).toEqual([one, { event: 'done', data: {} }]);
    await expect(items([text], frames)).rejects.toThrow(StreamTruncatedError);
  });

  it('throw the event that the document calls an error', async () => {
    const text = 'event: failed\ndata: {"message":"out of tokens"}\n\n';
    await expect(items([text], { frames: true, errors: 'failed' })).rejects.toThrow('out of tokens');
  });

  it('throw the error that the server sends in a frame', async () => {
    const seen: unknown[] = [];
    const stream = await open(['data: 1\n\ndata: {"error":{"message":"out of tokens"}}\n\n'], {});
    const error = await collect(stream, seen).catch((reason: unknown) => reason);
    expect([seen, (error as Error).message, error instanceof APIError]).toEqual([[1], 'out of tokens', true]);
  });

  it('throw where an item is not JSON', async () => {
    await expect(items(['data: oops\n\n'], {})).rejects.toThrow('An item of the stream is not JSON');
  });
});

describe('a stream that is cut', () => {
  const order: Partial<ContentDescription> = { key: 'type', endings: ['end', 'failed'] };
  const event = (type: string) => `data: {"type":"${type}"}\n\n`;

  it.each([
    ['before its terminator', { terminator: '[DONE]' }, ['data: 1\n\n']],
    ['within a frame', {}, ['data: 1\n\ndata: 2\n']],
    ['after an event that cannot be the last', order, [event('begin')]],
    ['before any event', order, []],
    ['within a line', { kind: 'json-lines' } as const, ['1\n{"a":']],
  ])('throws %s', async (_, description, chunks) => {
    await expect(items(chunks, description)).rejects.toThrow(StreamTruncatedError);
  });

  it('throws when the connection breaks', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(event('end'))),
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    await expect(collect(await open(broken, order), [])).rejects.toThrow(StreamTruncatedError);
  });

  it('is whole after any event that may come last, and where nothing may come at all', async () => {
    expect(await items([event('begin'), event('failed')], order)).toEqual([{ type: 'begin' }, { type: 'failed' }]);
    expect(await items([], { ...order, mayBeEmpty: true })).toEqual([]);
    expect(await items(['1\n2'], { kind: 'json-lines' })).toEqual([1, 2]);
  });
});

describe('a stream', () => {
  it.each<[string, (stream: Stream<unknown>) => void]>([
    ['itself', (stream) => stream.abort()],
    ['its controller, as users of other clients do', (stream) => stream.controller.abort()],
  ])('can be stopped by %s, which is no error, and frees the connection', async (_, stop) => {
    const source = endless();
    const stream = await open(source.body, {});
    const seen: unknown[] = [];
    for await (const item of stream) {
      seen.push(item);
      if (seen.length === 2) stop(stream);
    }
    await new Promise(setImmediate);
    expect([seen, source.cancelled(), stream.controller.signal.aborted]).toEqual([[1, 1], true, true]);
  });

  it('frees the connection when its reader leaves the loop', async () => {
    const source = endless();
    for await (const _ of await open(source.body, {})) break;
    await new Promise(setImmediate);
    expect(source.cancelled()).toBe(true);
  });

  it('tells its reader when the caller aborts', async () => {
    const controller = new AbortController();
    const stream = await open(endless().body, {}, {}, controller.signal);
    const reading = collect(stream, [], () => controller.abort());
    await expect(reading).rejects.toThrow(APIUserAbortError);
  });

  it('is read once, or split in two that both have everything', async () => {
    const [left, right] = (await open(['data: 1\n\ndata: 2\n\n'], {})).tee();
    const [seenLeft, seenRight]: [unknown[], unknown[]] = [[], []];
    await collect(left, seenLeft);
    await collect(right, seenRight);
    expect([seenLeft, seenRight]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    await expect(collect(left, [])).rejects.toThrow('can be read once');
  });

  it('is turned into lines of JSON', async () => {
    const stream = await open(['data: {"a":1}\n\ndata: 2\n\n'], {});
    expect(await new Response(stream.toReadableStream()).text()).toBe('{"a":1}\n2\n');
  });

  it('is refused where the server answered with something else', async () => {
    const fetch = async () => Response.json({});
    const client = new ApiClient({ server: { url: 'http://a', variables: {} }, securitySchemes: {} }, { fetch });
    const answer = request(client, { operation: operation({}), params: { stream: true } });
    await expect(answer).rejects.toThrow('A stream was asked for, but the answer is application/json');
  });

  it('has each item validated where that is wanted', async () => {
    const judge = (value: unknown) =>
      value === 1 ? [] : [{ instancePath: '', schemaPath: '', keyword: 'const', message: 'must be 1' }];
    const validators = async () => ({ responses: { 200: { content: {}, items: { 'text/event-stream': judge } } } });
    const reports: unknown[] = [];
    const report = {
      responseValidation: 'report',
      onInvalidResponse: (invalid: unknown) => reports.push(invalid),
    } as const;
    expect(await collect(await open(['data: 2\n\n'], { validators }, report), [])).toEqual([2]);
    expect(reports).toMatchObject([{ operation: 'streamed', issues: [{ message: 'must be 1' }] }]);
    const strict = await open(['data: 2\n\n'], { validators }, { responseValidation: 'strict' });
    await expect(collect(strict, [])).rejects.toThrow(ResponseValidationError);
  });

  it('is not called valid by a client without validators', async () => {
    const unjudged = await open(['data: 2\n\n'], {}, { responseValidation: 'report' });
    await expect(collect(unjudged, [])).rejects.toThrow('generated without validators');
  });
});

type Description = Partial<ContentDescription> & Pick<ClientOperation, 'validators'>;

function operation({ validators, ...description }: Description): ClientOperation {
  const content: ContentDescription = { kind: 'event-stream', ...description };
  return {
    id: 'streamed',
    method: 'POST',
    path: '/',
    parameters: [],
    body: { required: false, content: { 'application/json': { kind: 'json' } } },
    responses: {
      200: {
        [content.kind === 'json-lines' ? 'application/jsonl' : 'text/event-stream']: content,
        'application/json': { kind: 'json' },
      },
    },
    accept: 'application/json',
    streams: { property: 'stream', equals: true, accept: 'text/event-stream' },
    security: [],
    ...(validators === undefined ? {} : { validators }),
  };
}

type Source = readonly (string | Uint8Array<ArrayBuffer>)[] | ReadableStream;

async function open(
  source: Source,
  description: Description,
  options: ClientOptions = {},
  signal?: AbortSignal,
): Promise<Stream<unknown>> {
  const body = source instanceof ReadableStream ? source : streamOf(source.map(bytesOf));
  const type = description.kind === 'json-lines' ? 'application/jsonl' : 'text/event-stream';
  const fetch = async (_: string, init: RequestInit) => {
    return new Response(abortable(body, init.signal), { headers: { 'content-type': `${type}; charset=utf-8` } });
  };
  const client = new ApiClient(
    { server: { url: 'http://a', variables: {} }, securitySchemes: {} },
    { fetch, ...options },
  );
  return request<Stream<unknown>>(client, {
    operation: operation(description),
    params: { stream: true },
    options: { signal },
  });
}

async function items(source: Source, description: Partial<ContentDescription>): Promise<unknown[]> {
  return collect(await open(source, description), []);
}

async function collect(
  stream: AsyncIterable<unknown>,
  seen: unknown[],
  each: () => void = () => undefined,
): Promise<unknown[]> {
  for await (const item of stream) {
    seen.push(item);
    each();
  }
  return seen;
}
