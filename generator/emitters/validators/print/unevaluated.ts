/** `unevaluatedProperties` and `unevaluatedItems`: from a list where it is known beforehand, else from marks. */
import { type Code, code, join } from '../../../render/index.ts';
import { evaluatedBefore, type Evaluated, type PartKind } from '../graph/evaluated.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import { printItems } from './array.ts';
import { apply } from './apply.ts';
import { isEmpty } from './assertions.ts';
import { failWhen } from './issue.ts';
import { keyLoop, keyTest, printOthers, type KeyLoop } from './keys.ts';
import { markBranches, markOwn, markSeen, type MarkSpot } from './marks.ts';
import { mentions } from './mentions.ts';
import { computed } from './path.ts';
import { variable, type Spot } from './scope.ts';

export function printUnevaluated(spot: Spot): readonly Code[] {
  return [
    ...printPart(spot, { part: 'properties', keyword: 'unevaluatedProperties' }),
    ...printPart(spot, { part: 'items', keyword: 'unevaluatedItems' }),
  ];
}

interface Rest {
  readonly part: PartKind;
  readonly keyword: 'unevaluatedProperties' | 'unevaluatedItems';
}

function printPart(spot: Spot, rest: Rest): readonly Code[] {
  const { graph } = spot.scope.printing;
  const node = graph.one(spot.node, rest.keyword);
  if (node === undefined || isEmpty(spot.scope.printing, node)) return [];
  const known = evaluatedBefore(graph, spot.node, rest.part);
  if (known?.all === true) return [];
  return rest.part === 'properties' ? printProperties(spot, node, known) : printRestOfItems(spot, node, known);
}

function printProperties(spot: Spot, node: SchemaNode, known: Evaluated | undefined): readonly Code[] {
  const { scope } = spot;
  const loop: KeyLoop = {
    object: variable(scope, 'object'),
    key: variable(scope, 'key'),
    property: variable(scope, 'property'),
  };
  const marks = known === undefined ? marked(spot) : undefined;
  const unless = (): Code | undefined =>
    marks === undefined ? keyTest(spot, loop.key, known ?? none) : code`${marks.seen}.has(${loop.key})`;
  const body = printOthers(spot, loop, { node, unless, keyword: 'unevaluatedProperties' });
  if (body.length === 0) return [];
  const inner = [...(marks?.statements ?? []), keyLoop(loop, body)];
  const declaration = code`const ${loop.object} = ${scope.file.support('objectOf')}(${spot.value});`;
  return [declaration, code`if (${loop.object} !== undefined) {\n${join(inner, '\n')}\n}`];
}

const none = { names: [], patterns: [] };

function printRestOfItems(spot: Spot, node: SchemaNode, known: Evaluated | undefined): readonly Code[] {
  const inner =
    known === undefined
      ? printUnseenItems(spot, node)
      : printItems(spot, node, { from: known.items, keyword: 'unevaluatedItems' });
  return inner.length === 0 ? [] : [code`if (Array.isArray(${spot.value})) {\n${join(inner, '\n')}\n}`];
}

function printUnseenItems(spot: Spot, node: SchemaNode): readonly Code[] {
  const { scope, value } = spot;
  const { seen, statements } = marked(spot);
  const [index, item] = [variable(scope, 'index'), variable(scope, 'item')];
  const unseen = code`!${seen}.has(${index})`;
  const problem = { keyword: 'unevaluatedItems' };
  const checks = apply({ ...spot, node, value: item, path: computed(spot.path, () => index), level: spot.level + 1 });
  const declaration = mentions(checks, item) ? code`const ${item}: unknown = ${value}[${index}];\n` : code``;
  const body =
    node.schema === false
      ? failWhen(spot, unseen, problem)
      : code`if (${unseen}) {\n${declaration}${join(checks, '\n')}\n}`;
  return [...statements, code`for (let ${index} = 0; ${index} < ${value}.length; ${index}++) {\n${body}\n}`];
}

/** A set of what has been evaluated, and the statements that fill it. */
function marked(spot: Spot): { readonly seen: Code; readonly statements: readonly Code[] } {
  const seen = variable(spot.scope, 'seen');
  const marking: MarkSpot = { scope: spot.scope, node: spot.node, value: spot.value, seen };
  return { seen, statements: [markSeen(seen), ...markOwn(marking), ...markBranches(marking)] };
}
