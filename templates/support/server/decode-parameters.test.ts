/** Parameters whose text says little by itself: alternatives, structures, more than is listed. */
import { describe, expect, it } from 'vitest';
import { createParameterDecoder } from './decode-parameters.ts';
import type { ParameterDescription } from './operation.ts';
import type { Shape } from './shape.ts';

const list: Shape = { array: 'integer' };
const point: Shape = { object: { R: 'integer', G: 'integer' } };

function read(search: string, described: Partial<ParameterDescription>): unknown {
  const parameter = { name: 'v', in: 'query', required: true, style: 'form', explode: true, shape: 'any' } as const;
  const { sections, issues } = createParameterDecoder([{ ...parameter, ...described }])(
    {
      method: 'GET',
      target: `/?${search}`,
      header: () => undefined,
      read: () => Promise.resolve(undefined),
      stream: () => undefined,
      signal: new AbortController().signal,
    },
    new Map(),
  );
  expect(issues).toEqual([]);
  return sections.query['v'];
}

describe('a query parameter', () => {
  it('is the alternative that the validator accepts, of what its text may stand for', () => {
    const either = (fits: (value: unknown) => boolean): Partial<ParameterDescription> => ({
      shape: { oneOf: ['string', list] },
      validate: (value) =>
        fits(value) ? [] : [{ instancePath: '', schemaPath: '#', keyword: 'oneOf', message: 'must fit' }],
    });
    expect(
      read(
        'v=all',
        either((value) => value === 'all'),
      ),
    ).toBe('all');
    expect(
      read(
        'v=7',
        either((value) => value === '7'),
      ),
    ).toBe('7');
    expect(
      read(
        'v=7',
        either(() => true),
      ),
    ).toEqual([7]);
  });

  it('of structures within a style is the JSON that clients write', () => {
    const objects = { shape: { array: point }, explode: false };
    expect(read('v=%7B%22R%22%3A1%7D,%7B%22G%22%3A2%7D', objects)).toEqual([{ R: 1 }, { G: 2 }]);
    const holding = { shape: { object: { a: list, b: { array: 'string' } } } } as const;
    expect(read('a=%5B1%2C2%5D&b=x&b=%5B', holding)).toEqual({ a: [1, 2], b: ['x', '['] });
  });

  it('is a listed value before it is anything else', () => {
    const shape = { oneOf: [{ values: ['', 'all', 7, null] }, list, 'integer'] } as const;
    expect(['', 'all', '7', '8'].map((text) => read(`v=${text}`, { shape, style: 'deepObject' }))).toEqual([
      '',
      'all',
      7,
      [8],
    ]);
  });

  it('in brackets may as well be one without', () => {
    const shape = { oneOf: [{ object: { gt: 'integer' } }, 'integer'] } as const;
    expect(read('v[gt]=3', { shape, style: 'deepObject' })).toEqual({ gt: 3 });
    expect(read('v=3', { shape, style: 'deepObject' })).toBe(3);
  });

  it('may have more than is listed', () => {
    expect(read('v[R]=1&v[name]=2', { shape: point, style: 'deepObject' })).toEqual({ R: 1, name: '2' });
  });
});
