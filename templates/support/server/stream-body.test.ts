import { describe, expect, it } from 'vitest';
import { comment, sse } from './event-stream.ts';
import type { ContentDescription } from './operation.ts';
import { streamBody } from './stream-body.ts';
import { itemWriter } from './write-items.ts';

describe('a streamed body', () => {
  it('frames events with their fields, comments, and several lines of data', async () => {
    const text = await written([{ a: 1 }, sse({ a: 2 }, { id: '7', event: 'e', retry: 10 }), comment('ping')], {
      kind: 'event-stream',
    });
    expect(text).toBe('data: {"a":1}\n\nevent: e\nid: 7\nretry: 10\ndata: {"a":2}\n\n: ping\n\n');
  });

  it('writes whole frames where items are frames, text data as it is', async () => {
    const items = [{ event: 'delta', data: { x: 1 } }, { event: 'done', data: '[DONE]' }, { data: 'two\nlines' }];
    expect(await written(items, { kind: 'event-stream', frames: true })).toBe(
      'event: delta\ndata: {"x":1}\n\nevent: done\ndata: [DONE]\n\ndata: two\ndata: lines\n\n',
    );
  });

  it('cannot be made to send a field by a line break in an id', async () => {
    expect(await written([sse(1, { id: 'a\ndata: evil', event: 'x\r\ny' })], { kind: 'event-stream' })).toBe(
      'event: x y\nid: a data: evil\ndata: 1\n\n',
    );
  });

  it('closes with the terminator, and without it after an error', async () => {
    const content: ContentDescription = { kind: 'event-stream', terminator: '[DONE]' };
    expect(await written([1], content)).toBe('data: 1\n\ndata: [DONE]\n\n');
    expect(await written(failing(), content)).toBe('data: 1\n\ndata: {"error":{"message":"broken"}}\n\n');
  });

  it('writes one JSON value per line', async () => {
    expect(await written([{ a: 1 }, comment(), sse(2, { id: '1' })], { kind: 'json-lines' })).toBe('{"a":1}\n2\n');
  });

  it('asks for an item only when the reader wants one', async () => {
    let asked = 0;
    const reader = open(counting(() => (asked += 1))).getReader();
    expect(asked).toBe(0);
    await reader.read();
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(1);
    await reader.read();
    expect(asked).toBe(2);
  });

  it('tells the handler when the reader leaves, and closes the iterable', async () => {
    const seen: string[] = [];
    const reader = open(closing(seen), () => seen.push('left')).getReader();
    await reader.read();
    await reader.cancel();
    expect(seen).toEqual(['left', 'closed']);
  });

  it('ends where an item is refused, and closes the iterable', async () => {
    const seen: string[] = [];
    const body = streamBody(closing(seen), {
      writer: itemWriter({ kind: 'json-lines' }),
      check: () => {
        throw new Error('refused');
      },
      onError: () => undefined,
      onLeave: () => undefined,
    });
    expect([await new Response(body).text(), seen]).toEqual(['', ['closed']]);
  });
});

async function* failing() {
  yield 1;
  throw new Error('broken');
}

async function* counting(count: () => void) {
  for (;;) {
    count();
    yield 1;
  }
}

async function* closing(seen: string[]) {
  try {
    yield 1;
    yield 2;
  } finally {
    seen.push('closed');
  }
}

function open(items: AsyncIterable<unknown>, onLeave: () => void = () => undefined) {
  const writer = itemWriter({ kind: 'json-lines' });
  return streamBody(items, { writer, check: () => undefined, onError: () => undefined, onLeave });
}

async function written(
  items: Iterable<unknown> | AsyncIterable<unknown>,
  content: ContentDescription,
): Promise<string> {
  const onError = (error: unknown) => ({ error: { message: (error as Error).message } });
  const body = streamBody(iterate(items), {
    writer: itemWriter(content),
    check: () => undefined,
    onError,
    onLeave: () => undefined,
  });
  return new Response(body).text();
}

async function* iterate(items: Iterable<unknown> | AsyncIterable<unknown>) {
  yield* items;
}
