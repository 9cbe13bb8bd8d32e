/** The names that a step gives values to. */
import type { Step } from '../format/scenario.ts';
import { savedBy } from '../format/check-references.ts';
import { childrenOf } from '../format/step-kind.ts';
import { treesOf } from '../format/step-trees.ts';

export function savedNames(step: Step): readonly string[] {
  const own = 'save' in step ? Object.keys(step.save ?? {}) : [];
  const collected = 'collect' in step ? Object.keys(step.collect ?? {}) : [];
  return [
    ...own,
    ...collected,
    ...treesOf(step).flatMap(({ tree }) => savedBy(tree)),
    ...childrenOf(step).flatMap((child) => savedNames(child)),
  ];
}
