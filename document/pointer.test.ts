/** Pointers are split, joined and followed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendPointer, formatPointer, memberOf, parsePointer, resolvePointer } from './pointer.ts';

describe('pointers', () => {
  it('come back from being written, whatever the segments', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (segments) => {
        expect(parsePointer(formatPointer(segments))).toEqual(segments);
      }),
    );
  });

  it('stay readable: braces and letters are kept, slashes, tildes, percent signs and spaces are escaped', () => {
    expect(formatPointer(['paths', '/agents/{agent_id}', 'a~b', '50%', 'ä b'])).toBe(
      '#/paths/~1agents~1{agent_id}/a~0b/50%25/ä%20b',
    );
    expect(appendPointer('#/a', 'b/c')).toBe('#/a/b~1c');
  });

  it('undo percent-encoding, and keep what is encoded wrongly', () => {
    expect(parsePointer('#/a%20b/%zz')).toEqual(['a b', '%zz']);
    expect(parsePointer('#')).toEqual([]);
    expect(parsePointer('#/')).toEqual(['']);
  });

  it('find members and items, and nothing that only the prototype has', () => {
    const root = { a: [{ b: 1 }], '': 2 };
    expect(resolvePointer(root, '#/a/0/b')).toBe(1);
    expect(resolvePointer(root, '#/')).toBe(2);
    expect(resolvePointer(root, '#/a/1/b')).toBeUndefined();
    expect(resolvePointer(root, '#/__proto__')).toBeUndefined();
    expect(memberOf([1], 'length')).toBeUndefined();
    expect(memberOf([1], '01')).toBeUndefined();
  });
});
