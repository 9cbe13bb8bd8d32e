/** Walks a stream along its order, one event at a time: as a set of states, so that no order and no stream takes long. */
import type { Order } from './order.ts';

/** Immutable: accepting an event gives another walk. */
export interface OrderWalk {
  /** The walk behind an event of this name, or undefined where it may not come now. */
  accepts(name: string): OrderWalk | undefined;
  /** Whether the stream may end here. */
  readonly complete: boolean;
  /** The names that may come next, in the order of the grammar. */
  readonly expected: readonly string[];
}

/** A state waits for an event, or forks without one. */
interface State {
  readonly name?: string;
  readonly next: number[];
}

export function startOrder(order: Order): OrderWalk {
  const states: State[] = [{ next: [] }];
  const start = build(states, order, 0);
  return walkAt(states, reach(states, [start]));
}

/** Adds the states of `order` so that they lead to the state `then`; gives the state to begin in. State 0 is the end. */
function build(states: State[], order: Order, then: number): number {
  return builders[order.kind](states, order as never, then);
}

const builders: {
  readonly [Kind in Order['kind']]: (
    states: State[],
    order: Extract<Order, { readonly kind: Kind }>,
    then: number,
  ) => number;
} = {
  name: (states, { name }, then) => states.push({ name, next: [then] }) - 1,
  sequence: (states, { parts }, then) => parts.reduceRight((after, part) => build(states, part, after), then),
  choice: (states, { parts }, then) => states.push({ next: parts.map((part) => build(states, part, then)) }) - 1,
  repeat: (states, { part, least, many }, then) => {
    const fork: State = { next: [] };
    const index = states.push(fork) - 1;
    const inner = build(states, part, many ? index : then);
    fork.next.push(inner, then);
    return least === 1 ? inner : index;
  },
};

/** All states that can be reached without an event, in ascending order of discovery. */
function reach(states: readonly State[], from: readonly number[]): ReadonlySet<number> {
  const reached = new Set<number>();
  const pending = from.toReversed();
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const state = states[index];
    if (state?.name === undefined) pending.push(...(state?.next.toReversed() ?? []));
  }
  return reached;
}

function walkAt(states: readonly State[], current: ReadonlySet<number>): OrderWalk {
  const waiting = [...current].flatMap((index) => states[index] ?? []).filter(({ name }) => name !== undefined);
  return {
    accepts: (name) => {
      const next = waiting.filter((state) => state.name === name).flatMap((state) => state.next);
      return next.length === 0 ? undefined : walkAt(states, reach(states, next));
    },
    complete: current.has(0),
    expected: [...new Set(waiting.map(({ name }) => name ?? ''))],
  };
}
