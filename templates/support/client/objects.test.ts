import { describe, expect, it } from 'vitest';
import { APIPromise } from './api-promise.ts';
import { ClientError } from './errors.ts';
import { itemsOf, textAt } from './objects.ts';

describe('an answer that names an object', () => {
  it('names it by a text, or not at all', () => {
    expect([textAt('s1', ''), textAt({ task: { id: 't' } }, 'task.id')]).toEqual(['s1', 't']);
    for (const answer of [{}, { id: null }, { id: '' }, { id: 7 }, null])
      expect(() => textAt(answer, 'id')).toThrow(ClientError);
  });

  it('may name several, in a list or a map', () => {
    expect([itemsOf([1, 2]), itemsOf({ a: 1, b: 2 })]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('is seen as the object, with the same response around it', async () => {
    const response = Response.json('s1');
    let reads = 0;
    const read = async () => {
      reads += 1;
      return 's1';
    };
    const promise = new APIPromise(Promise.resolve({ response, headers: () => ({}), read, release: () => undefined }));
    const seen = promise.as((id) => ({ id }));
    expect(await seen).toEqual({ id: 's1' });
    expect((await seen.withResponse()).response).toBe(response);
    expect((await seen.withResponse()).data).toEqual({ id: 's1' });
    expect(reads).toBe(1);
  });
});
