/** `contains` with `minContains` and `maxContains`: items that satisfy a schema are counted, no further than needed. */
import { type Code, code } from '../../../render/index.ts';
import { keyword } from '../graph/schema-node.ts';
import { test } from './apply.ts';
import { fail, failWhen, type Problem } from './issue.ts';
import { mentions } from './mentions.ts';
import { variable, type Spot } from './scope.ts';

export function printContains(spot: Spot): readonly Code[] {
  const node = spot.scope.printing.graph.one(spot.node, 'contains');
  const least = limit(spot, 'minContains') ?? 1;
  const most = limit(spot, 'maxContains');
  if (node === undefined || (least === 0 && most === undefined)) return [];
  const [matches, item] = [variable(spot.scope, 'matches'), variable(spot.scope, 'item')];
  const enough = most === undefined ? least : most + 1;
  const match = test(spot.scope, node, item);
  const declared = mentions([match], item) ? item : code`_${item}`;
  if (match === 'false') return least === 0 ? [] : [fail(spot, tooFew(spot, least))];
  return [
    code`let ${matches} = 0;`,
    code`for (const ${declared} of ${spot.value} as readonly unknown[]) {\nif (${match} && ++${matches} === ${enough}) break;\n}`,
    ...(least === 0 ? [] : [failWhen(spot, code`${matches} < ${least}`, tooFew(spot, least))]),
    ...(most === undefined
      ? []
      : [failWhen(spot, code`${matches} > ${most}`, { keyword: 'maxContains', detail: most })]),
  ];
}

function limit(spot: Spot, name: string): number | undefined {
  const value = keyword(spot.node, name);
  return typeof value === 'number' ? value : undefined;
}

function tooFew(spot: Spot, least: number): Problem {
  const name = keyword(spot.node, 'minContains') === undefined ? 'contains' : 'minContains';
  return { keyword: name, detail: least };
}
