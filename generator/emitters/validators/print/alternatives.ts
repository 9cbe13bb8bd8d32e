/** `anyOf` and `oneOf`: by the tag where branches have one, else by asking every branch. */
import { type Code, code, join } from '../../../render/index.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import { findTag } from '../graph/tags.ts';
import { possibleKinds } from '../graph/types-of.ts';
import { explainer, test } from './apply.ts';
import { isEmpty } from './assertions.ts';
import { fail, type Problem } from './issue.ts';
import { pathExpression } from './path.ts';
import { parameter, variable, type Spot } from './scope.ts';
import { printTagged } from './tagged.ts';

export function printAlternatives(spot: Spot): readonly Code[] {
  return [...printGroup(spot, 'anyOf'), ...printGroup(spot, 'oneOf')];
}

function printGroup(spot: Spot, name: 'anyOf' | 'oneOf'): readonly Code[] {
  const listed = spot.scope.printing.graph.list(spot.node, name);
  if (listed.length === 0) return [];
  const branches = listed.filter((branch) => branch.schema !== false);
  const tag = findTag(spot.scope.printing.graph, { node: spot.node, branches, way: spot.scope.way });
  return tag === undefined
    ? printBranches(spot, { keyword: name, branches })
    : printTagged(spot, { keyword: name, tag });
}

export interface Branches {
  readonly keyword: 'anyOf' | 'oneOf';
  readonly branches: readonly SchemaNode[];
}

/** Asks the branches one by one; branches that share no type cannot both match, so that `oneOf` is `anyOf`. */
export function printBranches(spot: Spot, group: Branches): readonly Code[] {
  if (group.branches.length === 0) return [fail(spot, { keyword: group.keyword, detail: 0 })];
  const single = group.keyword === 'oneOf' && !areDisjoint(spot, group.branches);
  return single ? printExactlyOne(spot, group) : printAtLeastOne(spot, group);
}

function printAtLeastOne(spot: Spot, group: Branches): readonly Code[] {
  const { printing } = spot.scope;
  if (group.branches.some((branch) => isEmpty(printing, branch))) return [];
  // Questions of type are cheaper than calls.
  const tests = tested(
    spot,
    group.branches.toSorted((left, right) => cost(spot, left) - cost(spot, right)),
  );
  const problem: Problem = { keyword: group.keyword, detail: group.branches.length };
  return [
    code`if (!(${join(tests, ' || ')})) {\n${join([fail(spot, problem), ...explain(spot, group.branches)], '\n')}\n}`,
  ];
}

function printExactlyOne(spot: Spot, group: Branches): readonly Code[] {
  const matches = variable(spot.scope, 'matches');
  const counts = tested(spot, group.branches).map((asked, position) =>
    position < 2 ? code`if (${asked}) ${matches}++;` : code`if (${matches} < 2 && ${asked}) ${matches}++;`,
  );
  const problem: Problem = { keyword: group.keyword, detail: group.branches.length };
  const explained = explain(spot, group.branches);
  const none = explained.length === 0 ? code`` : code`\nif (${matches} === 0) {\n${join(explained, '\n')}\n}`;
  return [code`let ${matches} = 0;`, ...counts, code`if (${matches} !== 1) {\n${fail(spot, problem)}${none}\n}`];
}

function tested(spot: Spot, branches: readonly SchemaNode[]): readonly Code[] {
  return branches.map((branch) => test(spot.scope, branch, spot.value));
}

function cost(spot: Spot, branch: SchemaNode): number {
  return Number(explainer(spot.scope, branch) !== undefined);
}

/** Adds the issues of the branch that came closest. */
function explain(spot: Spot, branches: readonly SchemaNode[]): readonly Code[] {
  const { scope, value, path } = spot;
  const explained = branches.flatMap((branch) => explainer(scope, branch) ?? []);
  if (explained.length === 0) return [];
  const checks = [...new Set([...listChecks(spot, branches), ...explained])];
  const at = parameter(scope, 'at');
  const inner = path.length === 0 ? at : code`${at} && ${scope.file.support('under')}(${at}, ${pathExpression(path)})`;
  return [code`${scope.file.support('explain')}(${inner}, ${value}, [${join(checks, ', ')}]);`];
}

/** Beside others, a list of values has to say which they are; of several lists each would hide the others. */
function listChecks({ scope }: Spot, branches: readonly SchemaNode[]): readonly Code[] {
  const lists = branches.filter(({ schema }) => typeof schema === 'object' && schema['enum'] !== undefined);
  return lists.length === 1 ? lists.map((list) => scope.printing.callee('check', list, scope)) : [];
}

function areDisjoint(spot: Spot, branches: readonly SchemaNode[]): boolean {
  const kinds = branches.flatMap((branch) => [...possibleKinds(spot.scope.printing.graph, branch)]);
  return new Set(kinds).size === kinds.length;
}
