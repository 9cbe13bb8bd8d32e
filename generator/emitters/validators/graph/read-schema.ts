/** What the analysis of all schemas has to know of one: what it applies, and what stands against printing it. */
import type { Pointer } from '#document';
import { patternProblem } from '../pattern/judge-pattern.ts';
import { UnprintableSchema, type Refusal } from '../unprintable-schema.ts';
import { isDirectional } from './direction.ts';
import type { SchemaEdge, SchemaGraph } from './schema-graph.ts';
import { keyword, type SchemaNode } from './schema-node.ts';
import type { Applies } from './vocabulary.ts';
import { malformations } from './well-formed.ts';

export interface Edge {
  readonly to: Pointer;
  readonly applies: Applies;
}

export interface Reading {
  /** Of the schema and of all that it applies in place. */
  readonly edges: ReadonlyMap<Pointer, readonly Edge[]>;
  /** What is referred to. */
  readonly outward: ReadonlySet<Pointer>;
  readonly refusals: ReadonlyMap<Pointer, readonly Refusal[]>;
  /** Those that require different properties in requests and in responses. */
  readonly directional: readonly Pointer[];
}

export function readSchema(graph: SchemaGraph, start: SchemaNode): Reading {
  return read(graph, [start], { followed: false });
}

/** All that the starts reach as one; nothing leads out of it. */
export function readWhole(graph: SchemaGraph, starts: readonly SchemaNode[]): Reading {
  return read(graph, [...starts], { followed: true });
}

function read(graph: SchemaGraph, pending: SchemaNode[], { followed }: { readonly followed: boolean }): Reading {
  const edges = new Map<Pointer, readonly Edge[]>();
  const reading = {
    edges,
    outward: new Set<Pointer>(),
    refusals: new Map<Pointer, readonly Refusal[]>(),
    directional: [] as Pointer[],
  };
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (edges.has(node.pointer)) continue;
    const { applied, target, refusals } = visit(graph, node);
    edges.set(node.pointer, applied.length === 0 ? none : applied.map(edgeTo));
    if (refusals.length > 0) reading.refusals.set(node.pointer, refusals);
    else if (isDirectional(graph, node)) reading.directional.push(node.pointer);
    if (target !== undefined && !followed) reading.outward.add(target.pointer);
    for (const { to } of applied) if (followed || to !== target) pending.push(to);
  }
  return reading;
}

const none: readonly Edge[] = [];

function edgeTo({ to, applies }: SchemaEdge): Edge {
  return { to: to.pointer, applies };
}

function visit(graph: SchemaGraph, node: SchemaNode) {
  const refusals = [...malformations(node), ...patternProblems(node)].map((reason) => ({
    pointer: node.pointer,
    reason,
  }));
  if (refusals.length > 0) return { applied: [], target: undefined, refusals };
  try {
    return { applied: graph.edges(node), target: graph.target(node), refusals: [] };
  } catch (error) {
    if (error instanceof UnprintableSchema) return { applied: [], target: undefined, refusals: error.refusals };
    throw error;
  }
}

function patternProblems(node: SchemaNode): readonly string[] {
  const patterns = Object.keys(keyword(node, 'patternProperties') ?? {});
  const pattern = keyword(node, 'pattern');
  return [...patterns, ...(typeof pattern === 'string' ? [pattern] : [])].flatMap((each) => patternProblem(each) ?? []);
}
