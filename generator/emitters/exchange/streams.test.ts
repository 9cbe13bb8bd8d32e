import { describe, expect, it } from 'vitest';
import type { MediaType, Schema, Stream } from '../../ir/index.ts';
import { endingsOf, isFrame, writtenTerminator } from './streams.ts';

const origin = '#';
const text: Schema = { kind: 'string', origin, binary: false };

describe('the endings of a stream', () => {
  it.each([
    ['a', ['a'], false],
    ['a b', ['b'], false],
    ['a b?', ['a', 'b'], false],
    ['a* b*', ['a', 'b'], true],
    ['start? (step part* done)* (complete | waiting)', ['complete', 'waiting'], false],
    ['(a | b c)+', ['a', 'c'], false],
    ['a? (b? c?)?', ['a', 'b', 'c'], true],
  ])('of %s are %j', (order, names, mayBeEmpty) => {
    expect(endingsOf({ ...sse, order })).toEqual({ names, mayBeEmpty });
  });

  it('are unknown without an order, and with one that is none', () => {
    expect([endingsOf(undefined), endingsOf(sse), endingsOf({ ...sse, order: '(a' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('items', () => {
  it('are frames where they have data and nothing that frames lack', () => {
    expect(isFrame(media({ data: text, event: text }), undefined, new Map())).toBe(true);
    expect(isFrame(media({ data: text, colour: text }), undefined, new Map())).toBe(false);
    expect(isFrame(media({ event: text }), undefined, new Map())).toBe(false);
    expect(
      isFrame(
        media({ data: text, event: { kind: 'object', origin, properties: [], additionalDeclared: false } }),
        undefined,
        new Map(),
      ),
    ).toBe(false);
  });
});

describe('a terminator', () => {
  it('is written by the server unless it is an event itself', () => {
    expect(writtenTerminator({ ...sse, terminator: '[DONE]', order: 'a*' })).toBe('[DONE]');
    expect(writtenTerminator({ ...sse, terminator: 'done', order: 'a* done' })).toBeUndefined();
    expect(writtenTerminator(undefined)).toBeUndefined();
  });
});

const sse: Stream = { framing: 'sse', mediaType: 'text/event-stream' };

function media(properties: { readonly [name: string]: Schema }): MediaType {
  const members = Object.entries(properties).map(([name, schema]) => ({
    name,
    schema,
    required: true,
    access: 'both' as const,
  }));
  const item: Schema = { kind: 'object', origin, properties: members, additionalDeclared: false };
  return { origin, name: 'text/event-stream', kind: 'event-stream', item, encoding: {}, examples: [] };
}
