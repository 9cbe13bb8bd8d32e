/** Read-only and write-only properties: `required` binds only whoever may send them (OAS 3.1 §4.8.24). */
import type { Direction } from '../../../ir/index.ts';
import type { SchemaGraph } from './schema-graph.ts';
import { keyword, type SchemaNode } from './schema-node.ts';

/** The names a value must have in a direction; without a direction, as the document says. */
export function requiredNames(graph: SchemaGraph, node: SchemaNode, direction: Direction | 'both'): readonly string[] {
  const required = namesOf(node);
  if (direction === 'both' || required.length === 0) return required;
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
  return required.filter((name) => !isMarked(graph, { node, name, mark }));
}

/** Whether the schema itself requires different properties in requests and in responses. */
export function isDirectional(graph: SchemaGraph, node: SchemaNode): boolean {
  const count = namesOf(node).length;
  return (['request', 'response'] as const).some((direction) => requiredNames(graph, node, direction).length < count);
}

function namesOf(node: SchemaNode): readonly string[] {
  const required = keyword(node, 'required');
  return Array.isArray(required) ? [...new Set(required as readonly string[])] : [];
}

interface Question {
  readonly node: SchemaNode;
  readonly name: string;
  readonly mark: 'readOnly' | 'writeOnly';
}

/** The property may be declared beside `required`, or in what the schema is composed of. */
function isMarked(graph: SchemaGraph, question: Question): boolean {
  return sameValue(graph, question.node).some((node) =>
    graph
      .entries(node, 'properties')
      .some(([name, property]) => name === question.name && carries(graph, property, question.mark)),
  );
}

function carries(graph: SchemaGraph, property: SchemaNode, mark: Question['mark']): boolean {
  return conjuncts(graph, property).some((node) => keyword(node, mark) === true);
}

/** The schema, what it refers to and what `allOf` adds: all of them must hold. Circles are cut. */
export function conjuncts(graph: SchemaGraph, node: SchemaNode): readonly SchemaNode[] {
  return closure(node, (each) => [graph.target(each) ?? [], ...graph.list(each, 'allOf')].flat());
}

function sameValue(graph: SchemaGraph, node: SchemaNode): readonly SchemaNode[] {
  const branches = ['anyOf', 'oneOf'] as const;
  const next = (each: SchemaNode): readonly SchemaNode[] => branches.flatMap((name) => graph.list(each, name));
  return closure(node, (each) => [graph.target(each) ?? [], graph.list(each, 'allOf'), next(each)].flat());
}

function closure(start: SchemaNode, next: (node: SchemaNode) => readonly SchemaNode[]): readonly SchemaNode[] {
  const found = new Set<SchemaNode>([start]);
  for (const node of found) for (const each of next(node)) found.add(each);
  return [...found];
}
