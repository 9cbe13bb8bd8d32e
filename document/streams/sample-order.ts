/** A shortest stream that an order accepts, for mocks. */
import type { Order } from './order.ts';

/** Of equally short ones, the one that stands first in the order. */
export function sampleOrder(order: Order): readonly string[] {
  return samplers[order.kind](order as never);
}

const samplers: {
  readonly [Kind in Order['kind']]: (order: Extract<Order, { readonly kind: Kind }>) => readonly string[];
} = {
  name: ({ name }) => [name],
  sequence: ({ parts }) => parts.flatMap(sampleOrder),
  choice: ({ parts }) => parts.map(sampleOrder).reduce((best, sample) => (sample.length < best.length ? sample : best)),
  repeat: ({ part, least }) => (least === 0 ? [] : sampleOrder(part)),
};
