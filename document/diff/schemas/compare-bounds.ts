/** Compares the bounds of numbers, inclusive and exclusive ones. */
import type { Finding } from '../change.ts';
import type { ViewPair } from './compare-schemas.ts';
import type { View } from './view.ts';

export const boundKeywords: ReadonlySet<string> = new Set([
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
]);

interface Bound {
  readonly value: number;
  readonly isExclusive: boolean;
}

export function compareBounds(pair: ViewPair): readonly Finding[] {
  return (['minimum', 'maximum'] as const).flatMap((which) => {
    const [old, newer] = [boundOf(pair.old, which), boundOf(pair.new, which)];
    const order = compare(old, newer, which);
    if (order === 0) return [];
    const code = order > 0 ? 'limit-tightened' : 'limit-loosened';
    const says = `'${which}' of ${pair.old.label} was ${shown(old)} and is ${shown(newer)} now`;
    return [{ code, side: pair.side, says, old: pair.old.at, new: pair.new.at }];
  });
}

/** The stricter of both forms; a bound that excludes itself is stricter than one that does not. */
function boundOf({ keywords }: View, which: 'minimum' | 'maximum'): Bound | undefined {
  const open = which === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const [inner, outer] = [keywords.get(which), keywords.get(open)];
  const closed = typeof inner === 'number' ? { value: inner, isExclusive: false } : undefined;
  const exclusive = typeof outer === 'number' ? { value: outer, isExclusive: true } : undefined;
  return compare(closed, exclusive, which) > 0 ? exclusive : closed;
}

/** Positive where the second is stricter. */
function compare(first: Bound | undefined, second: Bound | undefined, which: 'minimum' | 'maximum'): number {
  if (first === undefined || second === undefined) return Number(second !== undefined) - Number(first !== undefined);
  const direction = which === 'minimum' ? 1 : -1;
  return (second.value - first.value) * direction || Number(second.isExclusive) - Number(first.isExclusive);
}

function shown(bound: Bound | undefined): string {
  if (bound === undefined) return 'open';
  return bound.isExclusive ? `${bound.value}, without it,` : String(bound.value);
}
