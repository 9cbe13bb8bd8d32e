/**
 * Notes in a set which properties (by name) and items (by index) a schema has evaluated. Runs after the value was
 * found valid, so that only branches have to be asked again which of them match.
 */
import { type Code, code, join, literal } from '../../../render/index.ts';
import { conditionals, contributes } from '../graph/evaluated.ts';
import { keyword, type SchemaNode } from '../graph/schema-node.ts';
import { printPattern } from '../pattern/print-pattern.ts';
import { test } from './apply.ts';
import { depthArgument, variable, type FunctionScope } from './scope.ts';

export interface MarkSpot {
  readonly scope: FunctionScope;
  readonly node: SchemaNode;
  readonly value: Code;
  /** The variable of the set. */
  readonly seen: Code;
}

export function markSeen(seen: Code): Code {
  return code`const ${seen} = new Set<unknown>();`;
}

/** All marks of a schema that is known to match. */
export function markStatements(spot: MarkSpot): readonly Code[] {
  const rest = [
    markRest(spot, 'unevaluatedProperties', 'markProperties'),
    markRest(spot, 'unevaluatedItems', 'markItems'),
  ];
  return [...markOwn(spot), ...markBranches(spot), ...rest.flat()];
}

/** What the schema's own keywords evaluate. */
export function markOwn(spot: MarkSpot): readonly Code[] {
  return [
    ...markNames(spot),
    ...markPatterns(spot),
    ...markRest(spot, 'additionalProperties', 'markProperties'),
    ...(keyword(spot.node, 'items') === undefined ? markPrefix(spot) : markRest(spot, 'items', 'markItems')),
    ...markContained(spot),
  ];
}

/** What the schemas that apply to the same value evaluate. */
export function markBranches(spot: MarkSpot): readonly Code[] {
  const { graph } = spot.scope.printing;
  const target = graph.target(spot.node);
  const always = [...(target === undefined ? [] : [target]), ...graph.list(spot.node, 'allOf')];
  return [
    ...always.flatMap((node) => markBy(spot, node)),
    ...['anyOf', 'oneOf'].flatMap((name) => graph.list(spot.node, name).flatMap((node) => markIfMatches(spot, node))),
    ...markConditional(spot),
    ...graph.entries(spot.node, 'dependentSchemas').flatMap(([name, node]) => markDependent(spot, name, node)),
  ];
}

function markNames({ scope, node, value, seen }: MarkSpot): readonly Code[] {
  const names = scope.printing.graph.entries(node, 'properties').map(([name]) => name);
  if (names.length === 0) return [];
  return [code`${scope.file.support('markNames')}(${value}, ${seen}, ${literal(names)});`];
}

function markPatterns({ scope, node, value, seen }: MarkSpot): readonly Code[] {
  const patterns = scope.printing.graph.entries(node, 'patternProperties').map(([pattern]) => pattern);
  const mark = patterns.length === 0 ? code`` : scope.file.support('markMatching');
  return patterns.map((pattern) => code`${mark}(${value}, ${seen}, ${printPattern(scope.file, pattern)});`);
}

function markRest(
  { scope, node, value, seen }: MarkSpot,
  name: string,
  mark: 'markProperties' | 'markItems',
): readonly Code[] {
  return keyword(node, name) === undefined ? [] : [code`${scope.file.support(mark)}(${value}, ${seen});`];
}

function markPrefix({ scope, node, value, seen }: MarkSpot): readonly Code[] {
  const count = scope.printing.graph.list(node, 'prefixItems').length;
  return count === 0 ? [] : [code`${scope.file.support('markItems')}(${value}, ${seen}, ${count});`];
}

function markContained({ scope, node, value, seen }: MarkSpot): readonly Code[] {
  const contains = scope.printing.graph.one(node, 'contains');
  if (contains === undefined) return [];
  const [index, item] = [variable(scope, 'index'), variable(scope, 'item')];
  const match = test(scope, contains, item);
  const loop = code`for (let ${index} = 0; ${index} < ${value}.length; ${index}++) {`;
  const body = code`const ${item}: unknown = ${value}[${index}];\nif (${match}) ${seen}.add(${index});`;
  return [code`if (Array.isArray(${value})) {\n${loop}\n${body}\n}\n}`];
}

function markBy(spot: MarkSpot, node: SchemaNode): readonly Code[] {
  const { scope, value, seen } = spot;
  const { graph } = scope.printing;
  if (!contributes(graph, node, 'properties') && !contributes(graph, node, 'items')) return [];
  const name = scope.printing.callee('mark', node, scope);
  return [code`${name}(${value}, ${seen}${depthArgument(scope, node)});`];
}

function markIfMatches(spot: MarkSpot, node: SchemaNode): readonly Code[] {
  const marks = markBy(spot, node);
  return marks.length === 0 ? [] : [code`if (${test(spot.scope, node, spot.value)}) {\n${join(marks, '\n')}\n}`];
}

function markConditional(spot: MarkSpot): readonly Code[] {
  const { graph } = spot.scope.printing;
  const condition = graph.one(spot.node, 'if');
  if (condition === undefined || conditionals(graph, spot.node).length === 0) return [];
  const whenTrue = [condition, graph.one(spot.node, 'then') ?? []].flat().flatMap((node) => markBy(spot, node));
  const whenFalse = [graph.one(spot.node, 'else') ?? []].flat().flatMap((node) => markBy(spot, node));
  if (whenTrue.length + whenFalse.length === 0) return [];
  const asked = test(spot.scope, condition, spot.value);
  return [code`if (${asked}) {\n${join(whenTrue, '\n')}\n} else {\n${join(whenFalse, '\n')}\n}`];
}

function markDependent(spot: MarkSpot, name: string, node: SchemaNode): readonly Code[] {
  const marks = markBy(spot, node);
  const has = spot.scope.file.support('hasProperty');
  return marks.length === 0 ? [] : [code`if (${has}(${spot.value}, ${literal(name)})) {\n${join(marks, '\n')}\n}`];
}
