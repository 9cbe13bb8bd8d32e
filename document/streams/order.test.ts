/** The order grammar: parsed, walked in linear time, sampled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from './order.ts';
import type { OrderWalk } from './walk-order.ts';
import { orderNames } from './order.ts';
import { isProblem, parseOrder } from './parse-order.ts';
import { sampleOrder } from './sample-order.ts';
import { startOrder } from './walk-order.ts';

function parsed(text: string): Order {
  const order = parseOrder(text);
  if (isProblem(order)) throw new Error(order.message);
  return order;
}

function follow(text: string, events: readonly string[]): OrderWalk | undefined {
  return events.reduce<OrderWalk | undefined>((walk, event) => walk?.accepts(event), startOrder(parsed(text)));
}

const turn = 'turn_start? (step_start step_progress* step_complete)* (turn_complete | turn_awaiting_input)';

describe('parseOrder', () => {
  it('reads names, sequences, choices, repetitions and groups', () => {
    expect(parsed('a.b-c/d_1')).toEqual({ kind: 'name', name: 'a.b-c/d_1' });
    expect(parsed('a\n b|c')).toEqual({
      kind: 'choice',
      parts: [
        {
          kind: 'sequence',
          parts: [
            { kind: 'name', name: 'a' },
            { kind: 'name', name: 'b' },
          ],
        },
        { kind: 'name', name: 'c' },
      ],
    });
    expect(parsed('((a))+')).toEqual({ kind: 'repeat', part: { kind: 'name', name: 'a' }, least: 1, many: true });
    expect(parsed('a**')).toEqual(parsed('a*'));
    expect(parsed('a+?')).toEqual(parsed('a*'));
    expect(parsed('a??')).toEqual(parsed('a?'));
  });

  it.each([
    ['', 'An order names at least one event.', 0],
    ['   ', 'An order names at least one event.', 0],
    ['a | ', 'An event name is expected here.', 4],
    ['a || b', 'An event name is expected here.', 3],
    ['a ()', 'An event name is expected here.', 3],
    ['* a', "Nothing stands before '*'.", 0],
    ['(a b', 'This parenthesis is never closed.', 0],
    ['a) b', "There is no opening parenthesis for ')'.", 1],
    ['a, b', "',' is not allowed: names are letters, digits and _ . - /", 1],
    ['a 😀', "'😀' is not allowed: names are letters, digits and _ . - /", 2],
    ['('.repeat(1000), 'Parentheses are nested more than 100 deep.', 100],
  ])('tells where %j is wrong', (text, message, at) => {
    expect(parseOrder(text)).toEqual({ message, at });
  });
});

describe('a walk', () => {
  it('accepts what the order allows, and says what may come next', () => {
    const start = startOrder(parsed(turn));
    expect(start.expected).toEqual(['turn_start', 'step_start', 'turn_complete', 'turn_awaiting_input']);
    expect(start.complete).toBe(false);
    const end = follow(turn, [
      'turn_start',
      'step_start',
      'step_progress',
      'step_progress',
      'step_complete',
      'turn_complete',
    ]);
    expect([end?.complete, end?.expected]).toEqual([true, []]);
    expect(follow(turn, ['step_progress'])).toBeUndefined();
    expect(follow(turn, ['turn_complete', 'turn_awaiting_input'])).toBeUndefined();
  });

  it('is immutable: one walk can be followed twice', () => {
    const start = startOrder(parsed('a b | a c'));
    const behind = start.accepts('a');
    expect([behind?.accepts('b')?.complete, behind?.accepts('c')?.complete, start.expected]).toEqual([
      true,
      true,
      ['a'],
    ]);
  });

  it('takes linear time where backtracking would not end', () => {
    const nested = `${'('.repeat(20)}a${'*)'.repeat(20)}* b`;
    const optional = `${'a? '.repeat(200)}${'a '.repeat(200)}`;
    expect(follow(nested, Array<string>(5000).fill('a'))?.expected).toEqual(['a', 'b']);
    expect(follow(optional, Array<string>(400).fill('a'))?.complete).toBe(true);
  });

  it('agrees with a naive matcher on all orders and streams', () => {
    fc.assert(
      fc.property(orders, streams, (order, events) => {
        const walk = events.reduce<OrderWalk | undefined>((at, event) => at?.accepts(event), startOrder(order));
        expect(walk?.complete ?? false).toBe(restsAfter(order, events).some((rest) => rest.length === 0));
      }),
      { numRuns: 2000 },
    );
  });

  it('expects exactly the names that it accepts', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const walk = startOrder(order);
        expect(['a', 'b', 'c'].filter((name) => walk.accepts(name) !== undefined).toSorted()).toEqual(
          [...walk.expected].toSorted(),
        );
      }),
    );
  });
});

describe('a sample', () => {
  it('is the shortest stream', () => {
    expect(sampleOrder(parsed(turn))).toEqual(['turn_complete']);
    expect(sampleOrder(parsed('(a b | c)+ d? (e f | g)'))).toEqual(['c', 'g']);
  });

  it('is accepted by its own order', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const walk = sampleOrder(order).reduce<OrderWalk | undefined>(
          (at, event) => at?.accepts(event),
          startOrder(order),
        );
        expect(walk?.complete).toBe(true);
      }),
    );
  });
});

it('orderNames gives each name once, in order', () => {
  expect(orderNames(parsed('(b a)* c | a'))).toEqual(['b', 'a', 'c']);
});

const streams = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });

const { order: orders } = fc.letrec<{ order: Order }>((tie) => ({
  order: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Order[]>({ kind: 'name', name: 'a' }, { kind: 'name', name: 'b' }, { kind: 'name', name: 'c' }),
    fc.record({
      kind: fc.constantFrom('sequence', 'choice'),
      parts: fc.array(tie('order'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('repeat'),
      part: tie('order'),
      least: fc.constantFrom(0 as const, 1 as const),
      many: fc.boolean(),
    }),
  ) as fc.Arbitrary<Order>,
}));

/** What can be left of the events behind the order: every way to match, tried one by one. */
function restsAfter(order: Order, events: readonly string[]): (readonly string[])[] {
  if (order.kind === 'name') return events[0] === order.name ? [events.slice(1)] : [];
  if (order.kind === 'choice') return order.parts.flatMap((part) => restsAfter(part, events));
  if (order.kind === 'sequence')
    return order.parts.reduce<(readonly string[])[]>(
      (rests, part) => unique(rests.flatMap((rest) => restsAfter(part, rest))),
      [events],
    );
  const once = restsAfter(order.part, events);
  const further = order.many
    ? once.filter((rest) => rest.length < events.length).flatMap((rest) => restsAfter({ ...order, least: 0 }, rest))
    : [];
  return unique([...once, ...further, ...(order.least === 0 ? [events] : [])]);
}

/** Rests are suffixes of one stream, so their length tells them apart. */
function unique(rests: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(rests.map((rest) => [rest.length, rest])).values()];
}
