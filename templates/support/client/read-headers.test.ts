import { describe, expect, it } from 'vitest';
import type { HeaderDescription } from './operation.ts';
import { readHeaders } from './read-headers.ts';

describe('headers of an answer', () => {
  it.each<[string, string, HeaderDescription, unknown]>([
    ['text', 'a, b', { kind: 'string' }, 'a, b'],
    ['a number', '12.5', { kind: 'number' }, 12.5],
    ['a number that is none', 'many', { kind: 'number' }, 'many'],
    ['a truth', 'false', { kind: 'boolean' }, false],
    ['a list', '1, 2,3', { kind: 'list', items: 'number' }, [1, 2, 3]],
    ['an empty list', '', { kind: 'list' }, []],
    ['an object', 'a,1,b,x', { kind: 'object', properties: { a: 'number' } }, { a: 1, b: 'x' }],
    ['an exploded object', 'a=1,b=x', { kind: 'object', explode: true, properties: { a: 'number' } }, { a: 1, b: 'x' }],
    ['JSON', '{"a":1}', { kind: 'json' }, { a: 1 }],
    ['JSON that is none', '{"a"', { kind: 'json' }, '{"a"'],
  ])('are read: %s', (_, text, description, value) => {
    expect(readHeaders(new Headers({ 'X-One': text }), { 'X-One': description })).toEqual({ 'X-One': value });
  });

  it('are absent where they did not come, and not told where they are not described', () => {
    expect(readHeaders(new Headers({ other: '1' }), { 'X-One': { kind: 'number' } })).toEqual({});
    expect(readHeaders(new Headers({ other: '1' }))).toEqual({});
  });

  it('keep cookies apart', () => {
    const headers = new Headers();
    headers.append('set-cookie', 'a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT');
    headers.append('set-cookie', 'b=2');
    expect(readHeaders(headers, { 'Set-Cookie': { kind: 'list' } })).toEqual({
      'Set-Cookie': ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'b=2'],
    });
  });
});
