/** From what was read of all schemas to what printers must know beforehand: refusals, recursion, direction. */
import type { Pointer } from '#document';
import type { Refusal } from '../unprintable-schema.ts';
import { components } from './components.ts';
import type { Edge, Reading } from './read-schema.ts';

export interface Analysis {
  /** Why a schema, or something that it applies, cannot be printed. */
  refusals(pointer: Pointer): readonly Refusal[];
  /** Whether the schema can come to apply itself, or another recursive one: such checks count their depth. */
  recursive(pointer: Pointer): boolean;
  /** Whether requests and responses are judged differently. */
  directional(pointer: Pointer): boolean;
}

/** What is read of each schema that the roots reach; `read` is asked for roots, and for what is referred to. */
export function readAll(roots: Iterable<Pointer>, read: (pointer: Pointer) => Reading): ReadonlyMap<Pointer, Reading> {
  const readings = new Map<Pointer, Reading>();
  const pending = [...roots];
  for (let pointer = pending.pop(); pointer !== undefined; pointer = pending.pop()) {
    if (readings.has(pointer)) continue;
    const reading = read(pointer);
    readings.set(pointer, reading);
    pending.push(...reading.outward);
  }
  return readings;
}

export function analyse(readings: readonly Reading[]): Analysis {
  const reached = reach(readings);
  const circles = circularSchemas(reached.edges);
  const onItself = (edge: Edge): boolean => edge.applies === 'same';
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

type Edges = ReadonlyMap<Pointer, readonly Edge[]>;

interface Reached {
  readonly edges: Edges;
  readonly refusals: Map<Pointer, readonly Refusal[]>;
  readonly directional: readonly Pointer[];
}

/** Parts that several readings have in common are the same in all of them. */
function reach(readings: readonly Reading[]): Reached {
  const [only, ...others] = readings;
  if (only !== undefined && others.length === 0) return { ...only, refusals: new Map(only.refusals) };
  const reached = {
    edges: new Map<Pointer, readonly Edge[]>(),
    refusals: new Map<Pointer, readonly Refusal[]>(),
    directional: [] as Pointer[],
  };
  for (const { edges, refusals, directional } of readings) {
    for (const [pointer, applied] of edges) reached.edges.set(pointer, applied);
    for (const [pointer, own] of refusals) reached.refusals.set(pointer, own);
    for (const pointer of directional) reached.directional.push(pointer);
  }
  return reached;
}

/** Schemas that stand in a circle of the chosen edges. */
function circularSchemas(edges: Edges, chosen?: (edge: Edge) => boolean): readonly Pointer[] {
  const next = (pointer: Pointer): readonly Pointer[] => {
    const all = edges.get(pointer) ?? [];
    // Schemas that apply no others, and are most, cannot stand in a circle.
    const leading = all.filter((edge) => (edges.get(edge.to)?.length ?? 0) > 0);
    return (chosen === undefined ? leading : leading.filter(chosen)).map((edge) => edge.to);
  };
  const circular = (members: readonly Pointer[]): boolean =>
    members.length > 1 || members.some((member) => next(member).includes(member));
  const holders = [...edges.keys()].filter((pointer) => (edges.get(pointer)?.length ?? 0) > 0);
  return components(holders, next).filter(circular).flat();
}

/** The edges of some schemas only. */
function within(edges: Edges, pointers: readonly Pointer[]): readonly (readonly [Pointer, readonly Edge[]])[] {
  return pointers.map((pointer) => [pointer, edges.get(pointer) ?? []] as const);
}

function reverse(edges: Edges): ReadonlyMap<Pointer, readonly Pointer[]> {
  const users = new Map<Pointer, Pointer[]>();
  for (const [from, targets] of edges) {
    for (const { to } of targets) {
      const known = users.get(to);
      if (known === undefined) users.set(to, [from]);
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
