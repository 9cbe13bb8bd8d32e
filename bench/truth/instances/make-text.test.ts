/** Texts are as long as their schema wants them. */
import { describe, expect, it } from 'vitest';
import { makeText } from './make-text.ts';
import { createRandom } from './random.ts';

describe('a text', () => {
  it.each(['^[0-9]{13}$', '^[a-f]{40}$'])('of the pattern %s is as long as that says', (pattern) => {
    expect(makeText({ pattern }, createRandom(1, 'text'))).toMatch(new RegExp(pattern));
  });

  it('of a pattern keeps the limits that stand beside it', () => {
    const limits = { minLength: 3, maxLength: 4 };
    expect(makeText({ pattern: '^[0-9]+$', ...limits }, createRandom(1, 'text'))).toMatch(/^[0-9]{3,4}$/);
  });
});
