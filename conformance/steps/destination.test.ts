/** Requests of a scenario to the laboratory: without keys, and never mixed up with those to the target. */
import { describe, expect, it } from 'vitest';
import { buildRequest } from '../http/build-request.ts';
import { urlTarget } from '../targets/url.ts';
import { routed } from './destination.ts';

const exam = {
  target: urlTarget({ target: 'toy', keys: { first: 'secret' } }, 'http://127.0.0.1:1/v1', {}),
  laboratory: 'http://127.0.0.1:2',
};

describe('a request without an operation', () => {
  it('goes to the laboratory if its path is the address of something there', () => {
    const { url, headers } = buildRequest(...routed({ path: 'http://127.0.0.1:2/calls?of=a' }, undefined, exam));
    expect(url.href).toBe('http://127.0.0.1:2/calls?of=a');
    expect(headers.map(([name]) => name)).toEqual(['accept', 'user-agent']);
  });

  it('goes to the target otherwise, with the key', () => {
    const { url, headers } = buildRequest(...routed({ path: '/calls' }, undefined, exam));
    expect(url.href).toBe('http://127.0.0.1:1/v1/calls');
    expect(headers).toContainEqual(['authorization', 'Bearer secret']);
  });
});
