import { describe, expect, it } from 'vitest';
import type { ClientOperation, ParameterDescription } from './operation.ts';
import { parametersOf } from './parameters.ts';

const operation = (path: string, parameters: readonly ParameterDescription[]): ClientOperation => ({
  id: 'read',
  method: 'GET',
  path,
  parameters,
  responses: {},
  accept: '*/*',
  security: [],
});

describe('what is not said of a parameter', () => {
  it('is what OpenAPI has where a document says nothing', () => {
    const places = ['query', 'header', 'cookie'] as const;
    expect(
      parametersOf(
        operation(
          '/a',
          places.map((place) => ({ name: 'x', in: place })),
        ),
      ),
    ).toEqual([
      { name: 'x', key: 'x', in: 'query', style: 'form', explode: true },
      { name: 'x', key: 'x', in: 'header', style: 'simple', explode: false },
      { name: 'x', key: 'x', in: 'cookie', style: 'form', explode: true },
    ]);
  });

  it('is nothing against what is said', () => {
    const said = { name: 'x', key: 'y', in: 'query', style: 'deepObject', explode: true } as const;
    expect(parametersOf(operation('/a', [said]))).toEqual([said]);
    expect(parametersOf(operation('/a', [{ name: 'x', in: 'query', style: 'pipeDelimited' }]))[0]?.explode).toBe(false);
  });

  it('is the place of a variable among those of the path, each counted once', () => {
    const label = { name: 'b', position: 1, in: 'path', style: 'label' } as const;
    const found = parametersOf(operation('/{a}/{b}/{a}/{c}?{d}', [label]));
    expect(found.map(({ name, position, style }) => [name, position, style])).toEqual([
      ['a', 0, 'simple'],
      ['c', 2, 'simple'],
      ['b', 1, 'label'],
    ]);
  });
});
