/** `not`: the schema must not be satisfied. */
import type { Code } from '../../../render/index.ts';
import { test } from './apply.ts';
import { isEmpty } from './assertions.ts';
import { fail, failWhen, type Problem } from './issue.ts';
import type { Spot } from './scope.ts';

export function printNegation(spot: Spot): readonly Code[] {
  const { printing } = spot.scope;
  const node = printing.graph.one(spot.node, 'not');
  if (node === undefined || node.schema === false) return [];
  const problem: Problem = { keyword: 'not' };
  return [isEmpty(printing, node) ? fail(spot, problem) : failWhen(spot, test(spot.scope, node, spot.value), problem)];
}
