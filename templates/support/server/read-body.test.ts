import { describe, expect, it } from 'vitest';
import { fromRequest } from './incoming.ts';
import type { BodyDescription, ContentDescription } from './operation.ts';
import { readBody } from './read-body.ts';

const limits = { bodyBytes: 1000, bodyDepth: 4 };

describe('a request body', () => {
  it('is JSON, whatever parameters its media type has', async () => {
    expect(await read('{"a":1}', 'application/json; charset=UTF-8', json)).toMatchObject({
      kind: 'read',
      value: { a: 1 },
      contentType: 'application/json',
    });
  });

  it('is read as the first declared type where it names none', async () => {
    expect(await read(new TextEncoder().encode('[1]'), undefined, json)).toMatchObject({ kind: 'read', value: [1] });
  });

  it('is absent when empty, and unsupported when it is something else', async () => {
    expect(await read(undefined, undefined, json)).toEqual({ kind: 'absent' });
    expect(await read('', 'application/json', json)).toEqual({ kind: 'absent' });
    expect(await read('a', 'text/csv', json)).toEqual({ kind: 'unsupported', contentType: 'text/csv' });
  });

  it.each([
    ['{"a":', /not valid JSON/],
    ['[[[[[1]]]]]', /nested more than 4/],
    [new Uint8Array([0x22, 0xff, 0x22]), /not valid UTF-8/],
  ])('is malformed: %s', async (body, message) => {
    const outcome = await read(body, 'application/json', json);
    expect(outcome).toMatchObject({ kind: 'malformed', message: expect.stringMatching(message) });
  });

  it('does not count brackets in strings as nesting', async () => {
    expect(await read('"[[[[[[\\"[[["', 'application/json', json)).toMatchObject({ kind: 'read' });
  });

  it('is refused as soon as it is too large', async () => {
    expect(await read('"'.padEnd(2000, 'a'), 'application/json', json)).toEqual({ kind: 'too-large' });
  });

  it('is a form of very many fields, in no more time than their length takes', async () => {
    const content = { kind: 'form', shape: { object: { n: 'integer', at: { object: {} } } } } as const;
    const many = (count: number): string => Array.from({ length: count }, (_, at) => `f${at}=1&at[${at}]=2`).join('&');
    const type = 'application/x-www-form-urlencoded';
    const began = process.cpuUsage();
    const request = new Request('http://a/', { method: 'POST', headers: { 'content-type': type }, body: many(20_000) });
    const wide = { ...limits, bodyBytes: 1_000_000 };
    const outcome = await readBody(fromRequest(request), form(content, type), wide);
    expect(outcome).toMatchObject({ kind: 'read', value: { f7: '1', at: { 7: '2' }, f19999: '1' } });
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
  });

  it('is a urlencoded form with lists, nested names and JSON', async () => {
    const content: ContentDescription = {
      kind: 'form',
      shape: {
        object: {
          n: 'integer',
          tags: { array: 'string' },
          at: { object: { x: 'number' } },
          meta: { object: {}, additional: 'any' },
        },
      },
    };
    const text = 'n=1&tags=a&tags=b+c&at[x]=1.5&meta=%7B%22k%22%3A1%7D&extra=e';
    expect(
      await read(text, 'application/x-www-form-urlencoded', form(content, 'application/x-www-form-urlencoded')),
    ).toMatchObject({
      value: { n: 1, tags: ['a', 'b c'], at: { x: 1.5 }, meta: { k: 1 }, extra: 'e' },
    });
  });

  it('is a form whose fields are those of all alternatives', async () => {
    const shape = { oneOf: [{ object: { n: 'integer' } }, { object: { n: 'null', at: 'number' } }] } as const;
    const type = 'application/x-www-form-urlencoded';
    expect(await read('n=1&at=2', type, form({ kind: 'form', shape }, type))).toMatchObject({ value: { n: 1, at: 2 } });
    expect(await read('n=', type, form({ kind: 'form', shape }, type))).toMatchObject({ value: { n: null } });
  });

  it.each([
    ['grid=%5B3%2C-2%5D', [[3, -2]]],
    ['grid=%5B%5D', [[]]],
    ['grid=%5B%5D&grid=%5B1%5D', [[], [1]]],
    ['grid=%5B%5B1%5D%2C%5B2%5D%5D', [[1], [2]]],
  ])('is a form with lists in a list, one by one or as a whole: %s', async (text, grid) => {
    const type = 'application/x-www-form-urlencoded';
    const shape = { object: { grid: { array: { array: 'integer' } } } } as const;
    expect(await read(text, type, form({ kind: 'form', shape }, type))).toMatchObject({ value: { grid } });
  });

  it('splits a form field that is not exploded before decoding it', async () => {
    const content: ContentDescription = {
      kind: 'form',
      shape: { object: { tags: { array: 'string' } } },
      encoding: { tags: { explode: false } },
    };
    const outcome = await read(
      'tags=a%2Cb,c',
      'application/x-www-form-urlencoded',
      form(content, 'application/x-www-form-urlencoded'),
    );
    expect(outcome).toMatchObject({ value: { tags: ['a,b', 'c'] } });
  });

  it('is a multipart form with files, numbers and JSON parts', async () => {
    const sent = new FormData();
    sent.append('file', new File([new Uint8Array([1, 2, 255])], 'a.bin'));
    sent.append('count', '3');
    sent.append('options', new Blob(['{"deep":true}'], { type: 'application/json' }), 'options.json');
    sent.append('labels[]', 'x');
    sent.append('labels[]', 'y');
    const content: ContentDescription = {
      kind: 'multipart',
      shape: {
        object: {
          file: 'binary',
          count: 'integer',
          options: { object: { deep: 'boolean' } },
          labels: { array: 'string' },
        },
      },
    };
    const request = new Request('http://a/', { method: 'POST', body: sent });
    const outcome = await readBody(fromRequest(request), form(content, 'multipart/form-data'), limits);
    expect(outcome).toMatchObject({ kind: 'read', value: { count: 3, options: { deep: true }, labels: ['x', 'y'] } });
    const { file } = (outcome as unknown as { value: { file: File } }).value;
    expect([file.name, [...new Uint8Array(await file.arrayBuffer())]]).toEqual(['a.bin', [1, 2, 255]]);
  });

  it('is malformed when a multipart boundary is missing', async () => {
    expect(await read('x', 'multipart/form-data', form({ kind: 'multipart' }, 'multipart/form-data'))).toMatchObject({
      kind: 'malformed',
    });
  });

  it('is a stream of bytes where it is binary, however large', async () => {
    const outcome = await read('b'.repeat(5000), 'application/octet-stream', form({ kind: 'binary' }, '*/*'));
    const value = (outcome as unknown as { value: ReadableStream }).value;
    expect([outcome.kind, (await new Response(value).text()).length]).toEqual(['read', 5000]);
  });

  it('is text in the charset that it names', async () => {
    const outcome = await read(new Uint8Array([0xe9]), 'text/plain; charset=latin1', form({ kind: 'text' }, 'text/*'));
    expect(outcome).toMatchObject({ value: 'é', contentType: 'text/plain' });
  });

  it('is a list of JSON lines', async () => {
    const outcome = await read(
      '{"a":1}\n\n{"a":2}\n',
      'application/jsonl',
      form({ kind: 'json-lines' }, 'application/jsonl'),
    );
    expect(outcome).toMatchObject({ value: [{ a: 1 }, { a: 2 }] });
  });
});

const json: BodyDescription = { required: true, content: { 'application/json': { kind: 'json' } } };

function form(content: ContentDescription, mediaType: string): BodyDescription {
  return { required: true, content: { [mediaType]: content } };
}

function read(
  body: string | Uint8Array<ArrayBuffer> | undefined,
  contentType: string | undefined,
  description: BodyDescription,
) {
  const headers: Record<string, string> = contentType === undefined ? {} : { 'content-type': contentType };
  const request = new Request('http://a/', { method: 'POST', headers, ...(body === undefined ? {} : { body }) });
  return readBody(fromRequest(request), description, limits);
}
