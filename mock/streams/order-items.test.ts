/** Items are put into an order that the grammar of their stream allows. */
import { describe, expect, it } from 'vitest';
import { orderItems } from './order-items.ts';

const order = (names: string, grammar?: string) =>
  orderItems(
    [...names].map((name, index) => ({ name, item: index })),
    grammar,
  )
    .map((item) => item.name)
    .join('');

describe('orderItems', () => {
  it.each([
    ['keeps a complete stream as it is', 'abbc', 'a b* c', 'abbc'],
    ['sorts the kinds of events', 'cba', 'a b* c', 'abc'],
    ['uses as many kinds as can follow one another', 'eds', 's? (a b)* (d | e)', 'sd'],
    ['ends with one of several ends', 'dcba', '(a b)* (c | d)', 'abc'],
    ['repeats a kind where it must', 'abc', 'a b a c', 'abac'],
    ['leaves out what has no place', 'zab', 'a b', 'ab'],
    ['keeps items that cannot complete a stream', 'a', 'a b', 'a'],
    ['keeps the order of items where there is no grammar', 'ba', undefined, 'ba'],
    ['keeps the order of items where the grammar is none', 'ba', '(', 'ba'],
  ])('%s', (_, names, grammar, expected) => {
    expect(order(names, grammar)).toBe(expected);
  });
});
