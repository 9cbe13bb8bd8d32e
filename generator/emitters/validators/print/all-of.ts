/** `allOf`: every schema of the list, one after the other. */
import type { Code } from '../../../render/index.ts';
import { apply } from './apply.ts';
import type { Spot } from './scope.ts';

export function printAllOf(spot: Spot): readonly Code[] {
  const members = spot.scope.printing.graph.list(spot.node, 'allOf');
  return members.flatMap((node) => apply({ ...spot, node, level: spot.level + 1 }));
}
