/** The schemas of a document as a graph: nodes by pointer, and the edges from each to what it applies. */
import type { JsonSchema, Pointer } from '#document';
import { UnprintableSchema } from '../unprintable-schema.ts';
import { indexSchemas, type SchemaIndex } from './index-schemas.ts';
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
}

export function schemaGraph(roots: ReadonlyMap<Pointer, JsonSchema>): SchemaGraph {
  const index = indexSchemas(roots);
  const graph: SchemaGraph = {
    at: (pointer) => nodeAt(index, pointer),
    one: (node, name) => (keyword(node, name) === undefined ? undefined : nodeAt(index, below(node.pointer, name))),
    list: (node, name) => graph.entries(node, name).map(([, each]) => each),
    entries: (node, name) => keysOf(node, name).map((key) => [key, nodeAt(index, below(node.pointer, name, key))]),
    target: (node) => targetOf(index, node),
    edges: (node) => edgesOf(graph, node),
  };
  return graph;
}

/** Well-formed schemas have a node wherever a keyword holds a schema. */
function nodeAt(index: SchemaIndex, pointer: Pointer): SchemaNode {
  const node = index.nodes.get(pointer);
  if (node === undefined)
    throw new UnprintableSchema([{ pointer, reason: 'A schema must be an object or a boolean.' }]);
  return node;
}

function keysOf(node: SchemaNode, name: string): readonly string[] {
  const value = keyword(node, name);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function targetOf(index: SchemaIndex, node: SchemaNode): SchemaNode | undefined {
  const reference = keyword(node, '$ref');
  return typeof reference === 'string' ? resolveReference(index, node, reference) : undefined;
}

function edgesOf(graph: SchemaGraph, node: SchemaNode): readonly SchemaEdge[] {
  const { schema } = node;
  if (typeof schema === 'boolean') return [];
  const target = graph.target(node);
  const held = Object.keys(schema).flatMap((name) => {
    const slot = slots.get(name);
    if (slot === undefined || slot.applies === 'none') return [];
    const nodes = slot.shape === 'one' ? [graph.one(node, name)] : graph.list(node, name);
    return nodes.flatMap((to): SchemaEdge[] => (to === undefined ? [] : [{ to, applies: slot.applies }]));
  });
  return target === undefined ? held : [{ to: target, applies: 'same' }, ...held];
}
