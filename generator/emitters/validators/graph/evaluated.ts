/** Which properties and items a schema evaluates for certain, where that does not depend on the value. */
import type { SchemaGraph } from './schema-graph.ts';
import { keyword, type SchemaNode } from './schema-node.ts';

/** The parts of a value that annotations speak of. */
export type PartKind = 'properties' | 'items';

export interface Evaluated {
  /** Every property, or every item. */
  readonly all: boolean;
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  /** The first so many items. */
  readonly items: number;
}

/** Keywords whose annotations depend on which branch matches. */
const dynamicHolders = ['anyOf', 'oneOf', 'dependentSchemas'] as const;

const everything: Evaluated = { all: true, names: [], patterns: [], items: 0 };

/** What a valid value of the schema has evaluated, less `unevaluated…` of the schema itself; undefined where it depends. */
export function evaluatedBefore(graph: SchemaGraph, node: SchemaNode, part: PartKind): Evaluated | undefined {
  const own = ownEvaluated(graph, node, part);
  if (own.all) return own;
  const parts = [graph.target(node) ?? [], ...graph.list(node, 'allOf')].flat();
  const known = parts.map((each) => evaluatedBy(graph, each, part));
  if (known.some((each) => each?.all === true)) return everything;
  const dynamic = conditionals(graph, node).some((each) => contributes(graph, each, part));
  if (dynamic || (part === 'items' && keyword(node, 'contains') !== undefined)) return undefined;
  return known.every((each) => each !== undefined) ? merge([own, ...known]) : undefined;
}

/** Whether the schema can evaluate any part at all. */
export function contributes(graph: SchemaGraph, node: SchemaNode, part: PartKind): boolean {
  const { schema } = node;
  if (typeof schema === 'boolean') return false;
  if (evaluating[part].some((name) => Object.hasOwn(schema, name))) return true;
  const parts = [graph.target(node) ?? [], ...graph.list(node, 'allOf'), ...conditionals(graph, node)].flat();
  return parts.some((each) => contributes(graph, each, part));
}

/** The schemas that apply to the same value, but not always; `not` never leaves annotations. */
export function conditionals(graph: SchemaGraph, node: SchemaNode): readonly SchemaNode[] {
  const branches = ['if', 'then', 'else'].flatMap((name) => graph.one(node, name) ?? []);
  const lists = dynamicHolders.flatMap((name) => graph.list(node, name));
  return keyword(node, 'if') === undefined ? lists : [...branches, ...lists];
}

const evaluating: { readonly [P in PartKind]: readonly string[] } = {
  properties: ['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
  items: ['prefixItems', 'items', 'contains', 'unevaluatedItems'],
};

function evaluatedBy(graph: SchemaGraph, node: SchemaNode, part: PartKind): Evaluated | undefined {
  const rest = part === 'properties' ? 'unevaluatedProperties' : 'unevaluatedItems';
  return keyword(node, rest) === undefined ? evaluatedBefore(graph, node, part) : everything;
}

function ownEvaluated(graph: SchemaGraph, node: SchemaNode, part: PartKind): Evaluated {
  const rest = part === 'properties' ? 'additionalProperties' : 'items';
  if (keyword(node, rest) !== undefined) return everything;
  const keys = (name: string): readonly string[] => graph.entries(node, name).map(([key]) => key);
  const prefix = graph.list(node, 'prefixItems').length;
  return part === 'properties'
    ? { all: false, names: keys('properties'), patterns: keys('patternProperties'), items: 0 }
    : { all: false, names: [], patterns: [], items: prefix };
}

function merge(parts: readonly Evaluated[]): Evaluated {
  return {
    all: false,
    names: [...new Set(parts.flatMap((each) => each.names))],
    patterns: [...new Set(parts.flatMap((each) => each.patterns))],
    items: Math.max(...parts.map((each) => each.items)),
  };
}
