/** `if`, `then` and `else`. */
import { type Code, code, join } from '../../../render/index.ts';
import { apply, test } from './apply.ts';
import type { Spot } from './scope.ts';

export function printConditional(spot: Spot): readonly Code[] {
  const { graph } = spot.scope.printing;
  const condition = graph.one(spot.node, 'if');
  if (condition === undefined) return [];
  const [whenTrue, whenFalse] = ['then', 'else'].map((name) => {
    const node = graph.one(spot.node, name);
    return node === undefined ? [] : apply({ ...spot, node, level: spot.level + 1 });
  }) as [readonly Code[], readonly Code[]];
  if (whenTrue.length + whenFalse.length === 0) return [];
  const asked = test(spot.scope, condition, spot.value);
  if (asked === 'true') return whenTrue;
  if (asked === 'false') return whenFalse;
  if (whenTrue.length === 0) return [code`if (!(${asked})) {\n${join(whenFalse, '\n')}\n}`];
  const rest = whenFalse.length === 0 ? code`` : code` else {\n${join(whenFalse, '\n')}\n}`;
  return [code`if (${asked}) {\n${join(whenTrue, '\n')}\n}${rest}`];
}
