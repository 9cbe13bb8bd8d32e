/** `$ref`: a call of the check of what it names; keywords beside it count as well (Core §8.2.3.1). */
import type { Code } from '../../../render/index.ts';
import { call } from './apply.ts';
import { isEmpty } from './assertions.ts';
import type { Spot } from './scope.ts';

export function printReference(spot: Spot): readonly Code[] {
  const { printing } = spot.scope;
  const target = printing.graph.target(spot.node);
  return target === undefined || isEmpty(printing, target) ? [] : [call(spot, target)];
}
