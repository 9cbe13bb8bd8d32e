/** Broken targets that no operator can express: defects inside the reference runtime, made by hand. */
import type { BrokenTarget } from '../broken-target.ts';

export type ByHand = Omit<BrokenTarget, 'operator' | 'start'>;

export function byHand(made: readonly ByHand[]): readonly BrokenTarget[] {
  return made.map((target) => ({ ...target, operator: 'by-hand' }));
}
