import { describe, expect, it } from 'vitest';
import type { ClientOperation, ParameterDescription } from './operation.ts';
import { parametersOf, planOf } from './parameters.ts';

const operation = (path: string, parameters: readonly (string | ParameterDescription)[]): ClientOperation => ({
  id: 'read',
  method: 'GET',
  path,
  parameters,
  responses: {},
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

  it('is everything but its name where it is a text: it is one of the query', () => {
    expect(parametersOf(operation('/a', ['x']))).toEqual(parametersOf(operation('/a', [{ name: 'x', in: 'query' }])));
    expect(parametersOf({ id: 'read', method: 'GET', path: '/a', responses: {} })).toEqual([]);
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

describe('what is not said of answers', () => {
  const plan = (operation: Pick<ClientOperation, 'responses' | 'accept'>) =>
    planOf({ id: 'read', method: 'GET', path: '/a', ...operation });
  const text = { 'text/plain': { kind: 'text' } } as const;

  it('is that they are JSON, where the name of a media type is all that is said', () => {
    const named = plan({ responses: { 200: 'application/problem+json', 204: {} } });
    expect(named.responses).toEqual({ 200: { 'application/problem+json': { kind: 'json' } }, 204: {} });
  });

  it('is that all of them are asked for, each once', () => {
    const responses = { 200: 'application/json', 201: 'application/json', 202: text };
    expect(plan({ responses }).accept).toBe('application/json, text/plain');
    expect(plan({ responses, accept: 'text/plain' }).accept).toBe('text/plain');
    expect(plan({ responses: { 204: {} } }).accept).toBe('*/*');
  });
});
