/** Requests as they go out: URLs, queries, bodies, and the line that repeats them. */
import { execFileSync } from 'node:child_process';
import type { Json, ParameterObject } from '#document';
import { describe, expect, it } from 'vitest';
import type { Send } from '../format/scenario.ts';
import type { ApiOperation } from '../schema/api-document.ts';
import { buildRequest } from './build-request.ts';
import { curlLine, shellQuote } from './curl.ts';

function parameter(name: string, place: ParameterObject['in'], more: Partial<ParameterObject> = {}): ParameterObject {
  return {
    origin: '#',
    name,
    in: place,
    required: false,
    style: place === 'query' ? 'form' : 'simple',
    explode: place === 'query',
    allowReserved: false,
    allowEmptyValue: false,
    ...more,
  };
}

const operation: ApiOperation = {
  id: 'getThing',
  operationId: 'getThing',
  origin: '#',
  method: 'get',
  path: '/things/{id}',
  tags: [],
  responses: {},
  security: [],
  servers: [],
  parameters: [
    parameter('id', 'path'),
    parameter('ids', 'query'),
    parameter('tags', 'query', { explode: false }),
    parameter('where', 'query', { style: 'deepObject' }),
    parameter('x-trace', 'header'),
    parameter('id', 'cookie'),
  ],
};

function build(
  send: Send,
  url = 'http://127.0.0.1:1/base/',
): { readonly method: string; readonly url: string; readonly headers: object; readonly body: string | undefined } {
  const request = buildRequest(send, operation, {
    url: new URL(url),
    headers: [['authorization', 'Bearer secret-key']],
  });
  return {
    method: request.method,
    url: request.url.href,
    headers: Object.fromEntries(request.headers),
    body: request.body === undefined ? undefined : Buffer.from(request.body).toString('utf8'),
  };
}

describe('a request', () => {
  it('has its parameters where the document says', () => {
    const parameters: { readonly [name: string]: Json } = {
      'path.id': 'a b/ü?',
      ids: ['1', '2&3'],
      tags: ['x', 'y'],
      where: { a: 1 },
      'x-trace': 't',
      'cookie.id': 'c',
    };
    const request = build({ operation: 'getThing', parameters, query: { extra: 'ä', none: null } });
    expect(request.url).toBe(
      'http://127.0.0.1:1/base/things/a%20b%2F%C3%BC%3F?ids=1&ids=2%263&tags=x%2Cy&where%5Ba%5D=1&extra=%C3%A4&none=',
    );
    expect(request.headers).toEqual({ authorization: 'Bearer secret-key', 'x-trace': 't', cookie: 'id=c' });
  });

  it.each(['', '.', '..'])("cannot have the path segment '%s'", (id) => {
    expect(() => build({ operation: 'getThing', parameters: { 'path.id': id } })).toThrow('cannot be');
  });

  it('cannot leave the target', () => {
    expect(() => build({ method: 'GET', path: '//evil.example/x' }, 'http://127.0.0.1:1/')).not.toThrow();
    expect(build({ method: 'GET', path: '//evil.example/x' }, 'http://127.0.0.1:1/').url).toBe(
      'http://127.0.0.1:1//evil.example/x',
    );
  });

  it('has a body as JSON, as text, as bytes, as a form or in parts', () => {
    const at = { method: 'POST', path: '/x' };
    expect(build({ ...at, body: { a: 'ü' } })).toMatchObject({
      body: '{"a":"ü"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(build({ ...at, text: '{bad' })).toMatchObject({
      body: '{bad',
      headers: { 'content-type': 'application/json' },
    });
    expect(build({ ...at, text: '{}', contentType: 'text/plain' })).toMatchObject({
      headers: { 'content-type': 'text/plain' },
    });
    expect(build({ ...at, text: '{}', contentType: null }).headers).not.toHaveProperty('content-type');
    expect(build({ ...at, base64: 'aGk=' })).toMatchObject({ body: 'hi' });
    expect(build({ ...at, form: { a: 'b c' } })).toMatchObject({ body: 'a=b%20c' });
    expect(build({ ...at, multipart: [{ name: 'file', filename: 'a.txt', text: 'hi' }] }).body).toContain(
      'name="file"; filename="a.txt"\r\n\r\nhi\r\n',
    );
  });

  it('lets its own headers win', () => {
    expect(build({ method: 'GET', path: '/x', headers: { Authorization: 'Basic x' } }).headers).toEqual({
      Authorization: 'Basic x',
    });
  });
});

describe('a curl line', () => {
  const secrets = new Map([['secret-key', 'ETALON_KEY']]);

  it.each(["it's", '$(rm -rf /)', '`id`', 'a\nb', "\u001b[31m'\\", '"; echo hi; "', 'ü\u202e', '*', '', '-X'])(
    'keeps %j one word',
    (text) => {
      // The shell itself says what it makes of the word.
      const word = shellQuote(text);
      const heard = execFileSync('bash', ['--norc', '-c', `printf %s ${word}`], {
        env: { LC_ALL: 'C.UTF-8', PATH: process.env['PATH'] ?? '' },
      }).toString('utf8');
      expect(heard).toBe(text);
      expect(word).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    },
  );

  it('names a secret by its variable, and never shows it', () => {
    const request = buildRequest({ method: 'POST', path: '/x', body: { a: "it's" } }, undefined, {
      url: new URL('http://h/'),
      headers: [['authorization', 'Bearer secret-key']],
    });
    expect(curlLine(request, secrets)).toBe(
      String.raw`curl -sS -i -N -X POST http://h/x -H 'authorization: Bearer '"$ETALON_KEY" -H 'content-type: application/json' --data-binary '{"a":"it'\''s"}'`,
    );
  });

  it('gives bytes that are no text as escapes, and a large body as a file', () => {
    const send = (base64: string): string =>
      curlLine(
        buildRequest({ method: 'POST', path: '/x', base64 }, undefined, { url: new URL('http://h/'), headers: [] }),
        secrets,
      );
    expect(send('/wA=')).toContain(String.raw`--data-binary $'\xff\x00'`);
    expect(send(Buffer.alloc(5000).toString('base64'))).toContain('--data-binary @body-of-5000-bytes');
  });
});
