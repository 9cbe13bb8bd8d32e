/** Read-only and write-only properties: `required` binds only whoever may send them (OAS 3.1 §4.8.24). */
import type { Direction } from '../../../ir/index.ts';
import { conjuncts, closure } from './conjuncts.ts';
import type { SchemaGraph } from './schema-graph.ts';
import { keyword, type SchemaNode } from './schema-node.ts';

/** The names a value must have in a direction; without a direction, as the document says. */
export function requiredNames(graph: SchemaGraph, node: SchemaNode, direction: Direction | 'both'): readonly string[] {
  const required = namesOf(node);
  if (direction === 'both' || required.length === 0) return required;
  const marked = markedNames(graph, node, direction === 'request' ? 'readOnly' : 'writeOnly');
  return marked.size === 0 ? required : required.filter((name) => !marked.has(name));
}

/** Whether the schema itself requires different properties in requests and in responses. */
export function isDirectional(graph: SchemaGraph, node: SchemaNode): boolean {
  const required = namesOf(node);
  if (required.length === 0) return false;
  const isMarked = (property: SchemaNode): boolean =>
    carries(graph, property, 'readOnly') || carries(graph, property, 'writeOnly');
  return sameValue(graph, node).some((part) =>
    graph.entries(part, 'properties').some(([name, property]) => required.includes(name) && isMarked(property)),
  );
}

function namesOf(node: SchemaNode): readonly string[] {
  const required = keyword(node, 'required');
  return Array.isArray(required) ? [...new Set(required as readonly string[])] : [];
}

/** The properties that carry the mark, declared beside `required`, in what the schema is composed of, or around it. */
function markedNames(graph: SchemaGraph, node: SchemaNode, mark: 'readOnly' | 'writeOnly'): ReadonlySet<string> {
  const properties = sameValue(graph, node).flatMap((part) => graph.entries(part, 'properties'));
  return new Set(properties.flatMap(([name, property]) => (carries(graph, property, mark) ? [name] : [])));
}

function carries(graph: SchemaGraph, property: SchemaNode, mark: 'readOnly' | 'writeOnly'): boolean {
  return conjuncts(graph, property).some((node) => keyword(node, mark) === true);
}

/** All schemas that speak of the same value together with this one. */
function sameValue(graph: SchemaGraph, node: SchemaNode): readonly SchemaNode[] {
  return closure(outermost(node), (each) =>
    [graph.target(each) ?? [], ...['allOf', 'anyOf', 'oneOf'].map((name) => graph.list(each, name))].flat(),
  );
}

/** In `allOf: [{ $ref }, { required }]` the names are declared by a neighbour. */
function outermost(node: SchemaNode): SchemaNode {
  return node.around === undefined ? node : outermost(node.around);
}
