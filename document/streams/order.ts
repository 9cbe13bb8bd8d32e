/** The order of a stream as data: a regular expression over event names. */

export type Order =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Order[] }
  | { readonly kind: 'choice'; readonly parts: readonly Order[] }
  | { readonly kind: 'repeat'; readonly part: Order; readonly least: 0 | 1; readonly many: boolean };

/** Why a text is no order; `at` is the offset, from 0. */
export interface OrderProblem {
  readonly message: string;
  readonly at: number;
}

/** Each name once, in the order of its first appearance. */
export function orderNames(order: Order): readonly string[] {
  const names = new Set<string>();
  const pending: Order[] = [order];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === 'name') names.add(part.name);
    else if (part.kind === 'repeat') pending.push(part.part);
    else pending.push(...part.parts.toReversed());
  }
  return [...names];
}
