// Names of functions tell where their schemas stand: readable where that is possible, and never the same for two places.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPointer } from '#document';
import { placeWords } from './place-words.ts';

describe('the words of a place', () => {
  it.each([
    ['/properties/content/anyOf/1', 'content$anyOf1'],
    ['/items', 'items'],
    ['/additionalProperties/properties/tool_calls', 'additionalProperties$tool_calls'],
    ['/properties/größe', 'größe'],
    ['/properties/items', 'properties$items'],
    ['/properties/anyOf1/not', 'properties$anyOf1$not'],
    ['/properties/a-b', 'a_2d_b'],
    ['/properties/a_2d_b', 'a_5f_2d_5f_b'],
    ['/patternProperties/^x/if', 'patternProperties$_5e_x$if'],
    ['/$defs/Part', 'defs$Part'],
    ['/x-parts/one', 'at$x_2d_parts$at$one'],
  ])('of %s are %s', (place, words) => {
    expect(placeWords(place)).toBe(words);
  });

  it('are others for another place, and can be part of a name', () => {
    const segment = fc.oneof(
      fc.constantFrom(
        'properties',
        'items',
        'anyOf',
        'allOf',
        '$defs',
        'defs',
        'at',
        'a',
        'a_2d_b',
        'a-b',
        '_',
        '',
        '$',
      ),
      fc.constantFrom('0', '1', '10', 'anyOf1', 'items1', 'properties1', 'not', 'patternProperties', 'definitions'),
      fc.string({ maxLength: 3 }),
    );
    const place = fc.array(segment, { minLength: 1, maxLength: 6 }).map((segments) => formatPointer(segments).slice(1));
    fc.assert(
      fc.property(place, place, (left, right) => {
        const [one, other] = [placeWords(left), placeWords(right)];
        expect(`check$${one}`).toMatch(/^[\p{ID_Continue}$]+$/u);
        expect(one === other).toBe(left === right);
      }),
      { numRuns: 5000, seed: 20_261_121 },
    );
  });
});
