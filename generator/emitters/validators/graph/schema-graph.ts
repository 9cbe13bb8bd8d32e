/** The schemas of a document as a graph: nodes by pointer, and the edges from each to what it applies. */
import type { JsonSchema, Pointer } from '#document';
import { UnprintableSchema } from '../unprintable-schema.ts';
import { indexSchemas, nodeAt, type SchemaIndex } from './index-schemas.ts';
import { resolveReference } from './resolve-reference.ts';
import { below, keyword, type SchemaNode } from './schema-node.ts';
import { slots, type Applies } from './vocabulary.ts';

export interface SchemaEdge {
  readonly to: SchemaNode;
  /** Whether the target judges the same value, which must not go in circles, or a part of it, which may. */
  readonly applies: Applies;
}

export interface SchemaGraph {
  at(pointer: Pointer): SchemaNode;
  /** The schema under a keyword. */
  one(node: SchemaNode, name: string): SchemaNode | undefined;
  /** The schemas in a keyword's list. */
  list(node: SchemaNode, name: string): readonly SchemaNode[];
  /** The schemas in a keyword's map, by key. */
  entries(node: SchemaNode, name: string): readonly (readonly [string, SchemaNode])[];
  /** What `$ref` names. @throws UnprintableSchema */
  target(node: SchemaNode): SchemaNode | undefined;
  /** All that the schema applies. @throws UnprintableSchema */
  edges(node: SchemaNode): readonly SchemaEdge[];
  /** Told of what is looked at behind references. */
  readonly see?: (pointer: Pointer) => void;
}

export function schemaGraph(roots: ReadonlyMap<Pointer, JsonSchema>, options: { late?: boolean } = {}): SchemaGraph {
  const index = indexSchemas(roots, options);
  const targets = new Map<SchemaNode, SchemaNode>();
  const graph: SchemaGraph = {
    at: (pointer) => present(nodeAt(index, pointer), pointer),
    one: (node, name) => held(node, name)[0]?.[1],
    list: (node, name) => held(node, name).map(([, each]) => each),
    entries: held,
    target: (node) => targetOf(index, targets, node),
    edges: (node) => edgesOf(graph, node),
  };
  return graph;
}

/** The same graph, for somebody who has to know where his answers come from. */
export function seenGraph(graph: SchemaGraph, see: (pointer: Pointer) => void): SchemaGraph {
  const seen: SchemaGraph = {
    ...graph,
    see,
    target(node) {
      const target = graph.target(node);
      if (target !== undefined) see(target.pointer);
      return target;
    },
    edges: (node) => edgesOf(seen, node),
  };
  return seen;
}

function present(node: SchemaNode | undefined, pointer: Pointer): SchemaNode {
  if (node === undefined)
    throw new UnprintableSchema([{ pointer, reason: 'A schema must be an object or a boolean.' }]);
  return node;
}

const nothing: readonly (readonly [string, SchemaNode])[] = [];

/** Well-formed schemas have a node wherever a keyword holds a schema. */
function held(node: SchemaNode, name: string): readonly (readonly [string, SchemaNode])[] {
  const entries = node.held.get(name) ?? nothing;
  const missing = entries.find(([, each]) => each === undefined);
  if (missing !== undefined) present(undefined, below(node.pointer, name, missing[0]));
  return entries as typeof nothing;
}

function targetOf(index: SchemaIndex, known: Map<SchemaNode, SchemaNode>, node: SchemaNode): SchemaNode | undefined {
  const reference = keyword(node, '$ref');
  if (typeof reference !== 'string') return undefined;
  const target = known.get(node) ?? resolveReference(index, node, reference);
  known.set(node, target);
  return target;
}

function edgesOf(graph: SchemaGraph, node: SchemaNode): readonly SchemaEdge[] {
  const target = graph.target(node);
  const edges: SchemaEdge[] = target === undefined ? [] : [{ to: target, applies: 'same' }];
  for (const name of node.held.keys()) {
    const applies = slots.get(name)?.applies ?? 'none';
    if (applies !== 'none') edges.push(...held(node, name).map(([, to]) => ({ to, applies })));
  }
  return edges;
}
