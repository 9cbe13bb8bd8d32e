/** The SSE parser, by the letter of the WHATWG, however the bytes are cut. */
import { describe, expect, it } from 'vitest';
import { createNdjsonParser } from './ndjson.ts';
import { createSseParser } from './sse.ts';

function parse(...pieces: readonly string[]): {
  readonly frames: readonly object[];
  readonly leftover: string;
  readonly oddities: readonly string[];
  readonly comments: number;
} {
  const parser = createSseParser();
  const frames = pieces.flatMap((piece, chunk) => parser.push(piece, { at: chunk, chunk }));
  const { last, ...rest } = parser.end();
  const all = [...frames, ...(last === undefined ? [] : [last])];
  return {
    frames: all.map(({ text, event, id }) => ({
      text,
      ...(event === undefined ? {} : { event }),
      ...(id === undefined ? {} : { id }),
    })),
    ...rest,
  };
}

describe('a stream of server-sent events', () => {
  it.each([
    ['LF', 'data: a\n\ndata: b\n\n'],
    ['CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n'],
    ['CR', 'data: a\r\rdata: b\r\r'],
    ['mixed ends', 'data: a\r\n\ndata: b\n\r'],
    ['a byte order mark', '\uFEFFdata: a\n\ndata: b\n\n'],
    ['no space after the colon', 'data:a\n\ndata:b\n\n'],
  ])('is read with %s', (_, text) => {
    expect(parse(text).frames).toEqual([{ text: 'a' }, { text: 'b' }]);
    expect(parse(...text).frames).toEqual([{ text: 'a' }, { text: 'b' }]);
  });

  it('joins lines of data, and takes one space only', () => {
    expect(parse('data: a\ndata:  b\ndata\n\n').frames).toEqual([{ text: 'a\n b\n' }]);
  });

  it('reads event and id, and forgets them with the frame', () => {
    expect(parse('event: x\nid: 7\ndata: a\n\ndata: b\n\n').frames).toEqual([
      { text: 'a', event: 'x', id: '7' },
      { text: 'b' },
    ]);
  });

  it('drops the last frame that is not ended, and says so', () => {
    expect(parse('data: a\n\ndata: b\n')).toMatchObject({ frames: [{ text: 'a' }], leftover: 'data: b\n' });
  });

  it('does not take a mark in the middle, colons in data or U+2028 for anything', () => {
    expect(parse('data: \uFEFF a:b\u2028c\n\n').frames).toEqual([{ text: '\uFEFF a:b\u2028c' }]);
  });

  it('counts comments, and reports what readers drop', () => {
    expect(parse(': hi\n\nevent: ping\n\njunk\nretry: x\ndata: a\n\n')).toEqual({
      frames: [{ text: 'a' }],
      leftover: '',
      comments: 1,
      oddities: [
        "an event 'ping' without data, which readers drop",
        'a line that is no field of SSE: "junk"',
        'a retry that is no number: "x"',
      ],
    });
  });

  it('ignores an id with a NUL', () => {
    expect(parse('id: a\0b\ndata: x\n\n')).toMatchObject({
      frames: [{ text: 'x' }],
      oddities: ['an id with a NUL, which readers ignore'],
    });
  });
});

describe('newline-delimited JSON', () => {
  it('is read line by line, and a last line without an end is left over', () => {
    const parser = createNdjsonParser();
    const frames = [
      ...parser.push('{"a":1}\n{"b"', { at: 0, chunk: 0 }),
      ...parser.push(':2}\r\n\n{"c":3}', { at: 1, chunk: 1 }),
    ];
    expect(frames.map(({ text, chunk }) => [text, chunk])).toEqual([
      ['{"a":1}', 0],
      ['{"b":2}', 1],
    ]);
    expect(parser.end()).toEqual({ leftover: '{"c":3}', oddities: ['an empty line'], comments: 0 });
  });
});
