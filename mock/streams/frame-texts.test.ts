/** Items are written as their media type frames them. */
import { describe, expect, it } from 'vitest';
import type { Json } from '#document';
import type { MockStream } from './stream-of.ts';
import { frameTexts } from './frame-texts.ts';

const base = { status: 200, media: {}, item: true, others: [] } as const;

function written(items: readonly Json[], more: Partial<MockStream> = {}): string {
  const stream = { ...base, mediaType: 'text/event-stream', framing: 'sse', key: ['event'], ...more } as MockStream;
  return frameTexts(
    stream,
    items.map((item) => ({ name: 'x', item })),
  ).join('');
}

describe('items', () => {
  it('that describe frames become frames, with texts as they are', () => {
    const items = [
      { event: 'run.created', data: { id: 1 }, id: '7' },
      { event: 'done', data: '[DONE]' },
    ];
    expect(written(items)).toBe('event: run.created\nid: 7\ndata: {"id":1}\n\nevent: done\ndata: [DONE]\n\n');
  });

  it('with other members are the data of a frame, named where the name stands at their top', () => {
    const item = { event: 'x', data: 1, more: 2 };
    expect(written([item])).toBe(`event: x\ndata: ${JSON.stringify(item)}\n\n`);
    expect(written([item], { key: ['a', 'b'] })).toBe(`data: ${JSON.stringify(item)}\n\n`);
  });

  it('are lines where the framing says so, whatever they are', () => {
    expect(written([{ event: 'a', data: 1 }, 'b'], { framing: 'ndjson' })).toBe('{"event":"a","data":1}\n"b"\n');
  });

  it('are followed by the terminator that is none of them', () => {
    expect(written([{ a: 1 }], { key: [], terminator: '[DONE]' })).toBe('data: {"a":1}\n\ndata: [DONE]\n\n');
  });
});
