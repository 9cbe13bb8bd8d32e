import { describe, expect, it } from 'vitest';
import { toFile } from './upload.ts';
import { writeBody } from './write-body.ts';
import type { BodyDescription, RequestContent } from './operation.ts';

describe('a request body', () => {
  it('is JSON, whose texts of JSON may be given as what they are', () => {
    const content = { kind: 'json', jsonTexts: ['input', 'list', 'text', 'none'] } as const;
    const value = { input: { a: 1 }, list: [1], text: '{"b": 2}', none: null, other: { c: 3 } };
    expect(JSON.parse(String(write(value, content).body))).toEqual({
      input: '{"a":1}',
      list: '[1]',
      text: '{"b": 2}',
      none: null,
      other: { c: 3 },
    });
  });

  it('is a urlencoded form: lists repeat, objects are JSON or what their style says', () => {
    const value = {
      a: 'x y',
      list: [1, 2],
      object: { k: 1 },
      deep: { k: { l: true } },
      joined: ['a,b', 'c'],
      absent: undefined,
    };
    const encoding = { deep: { style: 'deepObject' }, joined: { explode: false } };
    expect(write(value, { kind: 'form', encoding }).body).toBe(
      'a=x%20y&list=1&list=2&object=%7B%22k%22%3A1%7D&deep[k][l]=true&joined=a%2Cb,c',
    );
  });

  it('is a multipart form: files keep their names, lists repeat, types are kept where the document has them', async () => {
    const value = {
      file: new File(['abc'], 'a.txt'),
      raw: new Uint8Array([1]),
      list: ['x', 'y'],
      object: { k: 1 },
      typed: { l: 2 },
      none: null,
    };
    const { body, contentType } = write(value, {
      kind: 'multipart',
      encoding: { typed: { contentType: 'application/json' } },
    });
    const form = body as FormData;
    expect([contentType, (form.get('file') as File).name, (form.get('raw') as File).size]).toEqual([
      undefined,
      'a.txt',
      1,
    ]);
    expect([form.getAll('list'), form.get('object'), form.has('none')]).toEqual([['x', 'y'], '{"k":1}', false]);
    const typed = form.get('typed') as File;
    expect([typed.type, await typed.text()]).toEqual(['application/json', '{"l":2}']);
  });

  it('is a multipart form with a part for a whole list where the document wants that, but for files', () => {
    const encoding = {
      list: { explode: false },
      piped: { style: 'pipeDelimited', explode: false },
      files: { explode: false },
    };
    const value = { list: ['a,b', '100%', 1], piped: ['a,b', 'c|d'], files: [new Blob(['1']), new Blob(['2'])] };
    const form = write(value, { kind: 'multipart', encoding }).body as FormData;
    expect([form.getAll('list'), form.getAll('piped'), form.getAll('files').length]).toEqual([
      ['a%2Cb,100%25,1'],
      ['a,b|c%7Cd'],
      2,
    ]);
  });

  it('is bytes of any kind; what can be read once cannot be sent twice', async () => {
    const chunks = async function* () {
      yield new Uint8Array([1, 2]);
    };
    const streamed = write(chunks(), { kind: 'binary' });
    expect([streamed.repeatable, [...new Uint8Array(await new Response(streamed.body).arrayBuffer())]]).toEqual([
      false,
      [1, 2],
    ]);
    expect(write(new Uint8Array([1]), { kind: 'binary' }).repeatable).toBe(true);
  });

  it('has a type even where the document has a range', () => {
    const description = { required: true, content: { 'image/*': { kind: 'binary' } } } as const;
    expect(writeBody(new Blob([''], { type: 'image/png' }), description).contentType).toBe('image/png');
    expect(writeBody(new Uint8Array(), description).contentType).toBe('application/octet-stream');
    expect(writeBody(new Uint8Array(), description, 'image/gif').contentType).toBe('image/gif');
    expect(() => writeBody('', description, 'text/plain')).toThrow('text/plain is not what this operation takes');
    const mixed = {
      required: true,
      content: { 'application/*': { kind: 'json' }, 'application/x-own': { kind: 'binary' } },
    };
    expect(writeBody(new Uint8Array([1]), mixed as BodyDescription, 'application/x-own').body).toEqual(
      new Uint8Array([1]),
    );
  });

  it('is called what it is, where the document has a range', () => {
    const sent = (range: string, kind: RequestContent['kind'], wanted?: string) =>
      writeBody({}, { required: true, content: { [range]: { kind } } }, wanted).contentType;
    expect(sent('*/*', 'json')).toBe('application/json');
    expect(sent('text/*', 'text')).toBe('text/plain');
    expect(sent('application/*+json', 'json', 'application/geo+json')).toBe('application/geo+json');
    expect(() => sent('application/*+json', 'json', 'application/json')).toThrow('is not what this operation takes');
  });

  it('has parts of another type than a form, with their boundary', async () => {
    const description = { required: true, content: { 'multipart/mixed': { kind: 'multipart' } } } as const;
    const { body, contentType = '', repeatable } = writeBody({ a: 'x', f: new File(['y'], '"f"') }, description);
    const boundary = /^multipart\/mixed; boundary=(\S+)$/.exec(contentType)?.[1] ?? 'none';
    expect(repeatable).toBe(true);
    expect((await new Response(body).text()).split(`--${boundary}`)).toEqual([
      '',
      '\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\r\n',
      '\r\ncontent-disposition: form-data; name="f"; filename="%22f%22"\r\ncontent-type: application/octet-stream\r\n\r\ny\r\n',
      '--\r\n',
    ]);
    const own = new Blob(['--b--'], { type: 'multipart/mixed; boundary=b' });
    const bytes = { required: true, content: { 'multipart/mixed': { kind: 'binary' } } } as const;
    expect(writeBody(own, bytes).contentType).toBe('multipart/mixed; boundary=b');
  });

  it('is one JSON value per line', () => {
    expect(write([{ a: 1 }, 2], { kind: 'json-lines' }).body).toBe('{"a":1}\n2\n');
  });
});

describe('a file', () => {
  it('is made of bytes, blobs, responses and streams', async () => {
    const sources = [
      new Uint8Array([97]),
      new Blob(['a'], { type: 'text/x' }),
      new Response('a'),
      new Blob(['a']).stream(),
      'a',
    ];
    const files = await Promise.all(sources.map((source) => toFile(source, 'a.txt')));
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(['a', 'a', 'a', 'a', 'a']);
    expect([files[0]?.name, files[1]?.type]).toEqual(['a.txt', 'text/x']);
  });
});

function write(value: unknown, content: RequestContent) {
  return writeBody(value, { required: true, content: { 'a/b': content } });
}
