/** What Prism cannot write comes all the same, and everything else is left as it is. */
import { describe, expect, it } from 'vitest';
import type { OperationObject } from '#document';
import { inPlaceOfUnwritten } from './in-place-of-unwritten.ts';
import type { Answer } from '../problem.ts';

const unwritten: Answer = {
  status: 500,
  headers: { 'x-request-id': 'r', 'content-type': 'application/problem+json' },
  body: Buffer.from('{"type":"UNKNOWN","title":"Cannot find serializer for image/png","status":500}'),
};

function operationWith(content: object): OperationObject {
  return { responses: { 404: { content: { 'image/png': {} } }, 200: { content } } } as unknown as OperationObject;
}

describe('an answer that Prism could not write', () => {
  it('brings the example of its media type', () => {
    const operation = operationWith({ 'image/png': { examples: { one: { value: 'picture' } } } });
    expect(inPlaceOfUnwritten(unwritten, operation)).toEqual({
      status: 200,
      headers: { 'x-request-id': 'r', 'content-type': 'image/png' },
      body: Buffer.from('picture'),
    });
  });

  it('brings some bytes where there is no example', () => {
    expect(inPlaceOfUnwritten(unwritten, operationWith({ 'image/png': {} }))?.body).toHaveLength(4);
  });

  it('stays as it is where the operation is not known, or has no such answer', () => {
    expect(inPlaceOfUnwritten(unwritten, undefined)).toBeUndefined();
    expect(inPlaceOfUnwritten(unwritten, operationWith({ 'image/gif': {} }))).toBeUndefined();
    expect(inPlaceOfUnwritten({ ...unwritten, status: 200 }, operationWith({ 'image/png': {} }))).toBeUndefined();
    expect(inPlaceOfUnwritten({ ...unwritten, body: Buffer.from('{}') }, operationWith({}))).toBeUndefined();
  });
});
