/** Walks all that the roots reach and answers what printers must know beforehand: refusals, recursion, direction. */
import type { Pointer } from '#document';
import { patternProblem } from '../pattern/judge-pattern.ts';
import { UnprintableSchema, type Refusal } from '../unprintable-schema.ts';
import { components } from './components.ts';
import { isDirectional } from './direction.ts';
import type { SchemaEdge, SchemaGraph } from './schema-graph.ts';
import { keyword, type SchemaNode } from './schema-node.ts';
import { malformations } from './well-formed.ts';

export interface Analysis {
  /** Why a schema, or something that it applies, cannot be printed. */
  refusals(pointer: Pointer): readonly Refusal[];
  /** Whether the schema can come to apply itself, or another recursive one: such checks count their depth. */
  recursive(pointer: Pointer): boolean;
  /** Whether requests and responses are judged differently. */
  directional(pointer: Pointer): boolean;
}

export function analyseGraph(graph: SchemaGraph, roots: Iterable<Pointer>): Analysis {
  const reached = reach(graph, roots);
  const circles = circularSchemas(reached.edges);
  const onItself = (edge: SchemaEdge): boolean => edge.applies === 'same';
  for (const pointer of circularSchemas(new Map(within(reached.edges, circles)), onItself)) {
    reached.refusals.set(pointer, [
      { pointer, reason: 'The schema refers to itself without looking deeper into the value.' },
    ]);
  }
  const users = reverse(reached.edges);
  const refused = new Map([...reached.refusals].map(([pointer, own]) => [own, spread(users, [pointer])] as const));
  const recursive = spread(users, circles);
  const directional = spread(users, reached.directional);
  return {
    refusals: (pointer) => [...refused].flatMap(([own, affected]) => (affected.has(pointer) ? own : [])),
    recursive: (pointer) => recursive.has(pointer),
    directional: (pointer) => directional.has(pointer),
  };
}

type Edges = ReadonlyMap<Pointer, readonly SchemaEdge[]>;

interface Reached {
  readonly edges: Map<Pointer, readonly SchemaEdge[]>;
  readonly refusals: Map<Pointer, readonly Refusal[]>;
  readonly directional: Pointer[];
}

function reach(graph: SchemaGraph, roots: Iterable<Pointer>): Reached {
  const reached: Reached = { edges: new Map(), refusals: new Map(), directional: [] };
  const pending = [...roots].map((pointer) => graph.at(pointer));
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (reached.edges.has(node.pointer)) continue;
    const { edges, refusals } = visit(graph, node);
    reached.edges.set(node.pointer, edges);
    if (refusals.length > 0) reached.refusals.set(node.pointer, refusals);
    else if (isDirectional(graph, node)) reached.directional.push(node.pointer);
    pending.push(...edges.map((edge) => edge.to));
  }
  return reached;
}

function visit(graph: SchemaGraph, node: SchemaNode): { edges: readonly SchemaEdge[]; refusals: readonly Refusal[] } {
  const refusals = [...malformations(node), ...patternProblems(node)].map((reason) => ({
    pointer: node.pointer,
    reason,
  }));
  if (refusals.length > 0) return { edges: [], refusals };
  try {
    return { edges: graph.edges(node), refusals: [] };
  } catch (error) {
    if (error instanceof UnprintableSchema) return { edges: [], refusals: error.refusals };
    throw error;
  }
}

function patternProblems(node: SchemaNode): readonly string[] {
  const patterns = Object.keys(keyword(node, 'patternProperties') ?? {});
  const pattern = keyword(node, 'pattern');
  return [...patterns, ...(typeof pattern === 'string' ? [pattern] : [])].flatMap((each) => patternProblem(each) ?? []);
}

/** Schemas that stand in a circle of the chosen edges. */
function circularSchemas(edges: Edges, chosen?: (edge: SchemaEdge) => boolean): readonly Pointer[] {
  const next = (pointer: Pointer): readonly Pointer[] => {
    const all = edges.get(pointer) ?? [];
    // Schemas that apply no others, and are most, cannot stand in a circle.
    const leading = all.filter((edge) => (edges.get(edge.to.pointer)?.length ?? 0) > 0);
    return (chosen === undefined ? leading : leading.filter(chosen)).map((edge) => edge.to.pointer);
  };
  const circular = (members: readonly Pointer[]): boolean =>
    members.length > 1 || members.some((member) => next(member).includes(member));
  const holders = [...edges.keys()].filter((pointer) => (edges.get(pointer)?.length ?? 0) > 0);
  return components(holders, next).filter(circular).flat();
}

/** The edges of some schemas only. */
function within(edges: Edges, pointers: readonly Pointer[]): readonly (readonly [Pointer, readonly SchemaEdge[]])[] {
  return pointers.map((pointer) => [pointer, edges.get(pointer) ?? []] as const);
}

function reverse(edges: Edges): ReadonlyMap<Pointer, readonly Pointer[]> {
  const users = new Map<Pointer, Pointer[]>();
  for (const [from, targets] of edges) {
    for (const { to } of targets) {
      const known = users.get(to.pointer);
      if (known === undefined) users.set(to.pointer, [from]);
      else known.push(from);
    }
  }
  return users;
}

/** All that reach one of these, themselves included. */
function spread(users: ReadonlyMap<Pointer, readonly Pointer[]>, from: readonly Pointer[]): ReadonlySet<Pointer> {
  const found = new Set<Pointer>();
  const pending = [...from];
  for (let pointer = pending.pop(); pointer !== undefined; pointer = pending.pop()) {
    if (found.has(pointer)) continue;
    found.add(pointer);
    pending.push(...(users.get(pointer) ?? []));
  }
  return found;
}
