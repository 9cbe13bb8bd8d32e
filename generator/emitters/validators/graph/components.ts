/** The strongly connected components of a graph (Tarjan), without recursion: documents nest deeper than stacks. */

interface Visit<Key> {
  readonly key: Key;
  readonly targets: readonly Key[];
  position: number;
}

interface Search<Key> {
  readonly order: Map<Key, number>;
  readonly lowest: Map<Key, number>;
  readonly open: Key[];
  readonly isOpen: Set<Key>;
  readonly found: Key[][];
}

export function components<Key>(keys: readonly Key[], next: (key: Key) => readonly Key[]): readonly (readonly Key[])[] {
  const search: Search<Key> = { order: new Map(), lowest: new Map(), open: [], isOpen: new Set(), found: [] };
  for (const key of keys) if (!search.order.has(key)) explore(search, key, next);
  return search.found;
}

function explore<Key>(search: Search<Key>, start: Key, next: (key: Key) => readonly Key[]): void {
  const trail = [enter(search, start, next)];
  for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) {
    const target = visit.targets[visit.position++];
    if (target === undefined) {
      leave(search, visit.key);
      trail.pop();
      const parent = trail.at(-1);
      if (parent !== undefined) lower(search, parent.key, search.lowest.get(visit.key));
    } else if (!search.order.has(target)) trail.push(enter(search, target, next));
    else if (search.isOpen.has(target)) lower(search, visit.key, search.order.get(target));
  }
}

function enter<Key>(search: Search<Key>, key: Key, next: (key: Key) => readonly Key[]): Visit<Key> {
  search.order.set(key, search.order.size);
  search.lowest.set(key, search.order.size - 1);
  search.open.push(key);
  search.isOpen.add(key);
  return { key, targets: next(key), position: 0 };
}

function lower<Key>(search: Search<Key>, key: Key, to: number | undefined): void {
  const current = search.lowest.get(key) ?? Infinity;
  if (to !== undefined && to < current) search.lowest.set(key, to);
}

/** A key that reaches nothing older than itself closes the component of all that was opened since. */
function leave<Key>(search: Search<Key>, key: Key): void {
  if (search.lowest.get(key) !== search.order.get(key)) return;
  const members = search.open.splice(search.open.lastIndexOf(key));
  for (const member of members) search.isOpen.delete(member);
  search.found.push(members);
}
