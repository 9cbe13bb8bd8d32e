/** Broken targets that no operator can express: defects made by hand, most of them inside the reference runtime. */
import type { BrokenTarget } from '../broken-target.ts';

export type ByHand = Omit<BrokenTarget, 'operator'>;

export function byHand(made: readonly ByHand[]): readonly BrokenTarget[] {
  return made.map((target) => ({ ...target, operator: 'by-hand' }));
}
