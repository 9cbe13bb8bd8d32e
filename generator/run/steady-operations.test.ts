// What is remembered of operations is never anything else than what the document says now.
import { describe, expect, it } from 'vitest';
import type { Api, Operation } from '../ir/index.ts';
import { type KnownOperations, withSteadyOperations } from './steady-operations.ts';

const operation = (id: string, summary: string, more: object = {}) =>
  ({
    origin: `#/paths/${id}`,
    id,
    summary,
    responses: [{ status: '200', content: [] }],
    ...more,
  }) as unknown as Operation;
const api = (...operations: readonly Operation[]) => ({ name: 'shop', operations, webhooks: [] }) as unknown as Api;

describe('operations of a later run', () => {
  const after = (first: Operation, second: Operation) => {
    const known: KnownOperations = new Map();
    withSteadyOperations(api(first), known);
    return withSteadyOperations(api(second), known).operations[0];
  };

  it('are those of the former run where they say the same', () => {
    const first = operation('a', 'A');
    expect(after(first, operation('a', 'A'))).toBe(first);
  });

  it.each<[string, Operation]>([
    ['a text', operation('a', 'B')],
    ['another member', operation('a', 'A', { deprecated: true })],
    ['another order of members', { ...({ summary: 'A' } as Operation), ...operation('a', 'A') }],
    ['a longer list', operation('a', 'A', { responses: [{ status: '200', content: [] }, {}] })],
    ['an object in place of a list', operation('a', 'A', { responses: { 0: { status: '200', content: [] } } })],
    ['null', operation('a', 'A', { responses: null })],
  ])('are their own where there is %s', (_, second) => {
    expect(after(operation('a', 'A'), second)).toBe(second);
  });

  it('are forgotten where they are gone', () => {
    const known: KnownOperations = new Map();
    withSteadyOperations(api(operation('a', 'A'), operation('b', 'B')), known);
    withSteadyOperations(api(operation('b', 'B')), known);
    expect([...known.keys()]).toEqual(['#/paths/b']);
  });
});
