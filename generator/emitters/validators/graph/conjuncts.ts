/** What must hold together with a schema. */
import type { SchemaGraph } from './schema-graph.ts';
import type { SchemaNode } from './schema-node.ts';

/** The schema, what it refers to and what `allOf` adds: all of them must hold. Circles are cut. */
export function conjuncts(graph: SchemaGraph, node: SchemaNode): readonly SchemaNode[] {
  const last = node.found.conjuncts;
  if (last === undefined) return (node.found.conjuncts = findConjuncts(graph, node));
  if (graph.see !== undefined) for (const { pointer } of last) graph.see(pointer);
  return last;
}

function findConjuncts(graph: SchemaGraph, node: SchemaNode): readonly SchemaNode[] {
  if (!node.held.has('allOf') && graph.target(node) === undefined) return [node];
  return closure(node, (each) => [graph.target(each) ?? [], graph.list(each, 'allOf')].flat());
}

/** The start and all that is reached from it, each once. */
export function closure(start: SchemaNode, next: (node: SchemaNode) => readonly SchemaNode[]): readonly SchemaNode[] {
  const found = new Set<SchemaNode>([start]);
  for (const node of found) for (const each of next(node)) found.add(each);
  return [...found];
}
