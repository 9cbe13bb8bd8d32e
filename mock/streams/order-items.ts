/** Puts items of a stream into an order that its grammar allows. */
import { parseOrder, startOrder } from '#document';
import type { Json, OrderWalk } from '#document';

/** An item, and the name of the event that it stands for. */
export interface NamedItem {
  readonly name: string;
  readonly item: Json;
}

/**
 * A complete stream in which as many kinds of events occur as the grammar lets follow one another, each once or as
 * often as must be. Without a grammar, or where the items cannot complete it, the items as they are.
 */
export function orderItems(items: readonly NamedItem[], order: string | undefined): readonly NamedItem[] {
  const parsed = order === undefined ? undefined : parseOrder(order);
  if (parsed === undefined || 'message' in parsed) return items;
  const start = startOrder(parsed);
  if (isComplete(items, start)) return items;
  const names = [...new Set(items.map((item) => item.name))];
  const ordered = longest({ walk: start, taken: [] }, names);
  return ordered?.map((name) => items.find((item) => item.name === name)).filter((item) => item !== undefined) ?? items;
}

function isComplete(items: readonly NamedItem[], start: OrderWalk): boolean {
  const end = items.reduce<OrderWalk | undefined>((walk, item) => walk?.accepts(item.name), start);
  return end?.complete === true;
}

interface Way {
  readonly walk: OrderWalk;
  readonly taken: readonly string[];
}

/** Takes unused names as long as it can, then completes the stream on the shortest way. */
function longest(way: Way, names: readonly string[]): readonly string[] | undefined {
  for (const name of way.walk.expected.filter(
    (expected) => names.includes(expected) && !way.taken.includes(expected),
  )) {
    const next = way.walk.accepts(name);
    const found = next && longest({ walk: next, taken: [...way.taken, name] }, names);
    if (found !== undefined) return found;
  }
  return shortestEnd(way, names);
}

const MOST_ADDED = 20;

function shortestEnd(way: Way, names: readonly string[]): readonly string[] | undefined {
  let ways: readonly Way[] = [way];
  for (let added = 0; added <= MOST_ADDED; added += 1) {
    const ended = ways.find(({ walk }) => walk.complete);
    if (ended !== undefined) return ended.taken;
    ways = ways.flatMap((one) => nextWays(one, names)).slice(0, 1_000);
  }
  return undefined;
}

function nextWays({ walk, taken }: Way, names: readonly string[]): readonly Way[] {
  return walk.expected.flatMap((name) => {
    const next = names.includes(name) ? walk.accepts(name) : undefined;
    return next === undefined ? [] : [{ walk: next, taken: [...taken, name] }];
  });
}
