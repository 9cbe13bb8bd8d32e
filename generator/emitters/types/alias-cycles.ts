/** Type aliases that name each other without a property or element between them, which TypeScript refuses. */
import type { Pointer } from '#document';
import type { NamedSchema, Schema } from '../../ir/index.ts';

/** Schema → the schemas of its circle; schemas outside any circle are absent. */
export type AliasCycles = ReadonlyMap<Pointer, ReadonlySet<Pointer>>;

export function findAliasCycles(schemas: ReadonlyMap<Pointer, NamedSchema>): AliasCycles {
  const targets = new Map([...schemas].map(([origin, named]) => [origin, directTargets(named.schema)]));
  const cycles = new Map<Pointer, ReadonlySet<Pointer>>();
  for (const [origin, direct] of targets) {
    if (direct.length === 0 || cycles.has(origin)) continue;
    const ahead = reach(origin, targets);
    if (!ahead.has(origin)) continue;
    const circle = new Set([...ahead].filter((other) => reach(other, targets).has(origin)));
    for (const member of circle) cycles.set(member, circle);
  }
  return cycles;
}

/** References that stand in the alias itself. Objects, lists and tuples are read lazily, so they end the search. */
function directTargets(schema: Schema): readonly Pointer[] {
  if (schema.kind === 'reference') return [schema.target];
  return schema.kind === 'union' || schema.kind === 'intersection' ? schema.members.flatMap(directTargets) : [];
}

function reach(from: Pointer, targets: ReadonlyMap<Pointer, readonly Pointer[]>): ReadonlySet<Pointer> {
  const found = new Set(targets.get(from));
  for (const pointer of found) for (const target of targets.get(pointer) ?? []) found.add(target);
  return found;
}
