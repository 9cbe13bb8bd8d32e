/** Names of the functions that stand beside that of an operation: the one that waits, the one that makes what is not there. */
import type { Pointer } from '#document';
import type { Operation } from '../ir/index.ts';
import type { Wish } from './allocate.ts';
import { free } from './free-name.ts';
import type { LockedName, NameLock } from './lock.ts';

export interface Companions {
  readonly poll: string;
  readonly orCreate: string;
}

const endings: { readonly [Each in keyof Companions]: string } = { poll: 'AndPoll', orCreate: 'OrCreate' };
const kinds = ['poll', 'orCreate'] as const;

/** A wish whose locked companions are nobody else's either. */
export function withCompanions(wish: Wish, lock: NameLock): Wish {
  const kept = keptCompanions(wish.place, lock);
  return { ...wish, derived: (identifier) => [...(wish.derived?.(identifier) ?? []), ...kept] };
}

/** By place of the operation. An operation that has such a name already keeps it. */
export function companionsOf(
  operations: ReadonlyMap<Pointer, LockedName>,
  lock: NameLock,
): ReadonlyMap<Pointer, Companions> {
  const taken = new Set([...operations.values()].map(({ identifier }) => identifier));
  return new Map(
    [...operations].map(([place, { identifier }]) => {
      const locked: Partial<Companions> = Object.hasOwn(lock, place) ? (lock[place] ?? {}) : {};
      const name = (kind: keyof Companions) => free(locked[kind] ?? `${identifier}${endings[kind]}`, taken);
      return [place, { poll: name('poll'), orCreate: name('orCreate') }];
    }),
  );
}

/** Those that an operation has. */
export function companionsToKeep(
  operation: Operation,
  companions: ReadonlyMap<Pointer, Companions>,
): Partial<Companions> {
  const names = companions.get(operation.origin);
  const had = kinds.flatMap((kind) => (operation[kind] === undefined ? [] : [[kind, names?.[kind]] as const]));
  return Object.fromEntries(had);
}

function keptCompanions(place: Pointer, lock: NameLock): readonly string[] {
  const locked = Object.hasOwn(lock, place) ? lock[place] : undefined;
  return kinds.flatMap((kind) => locked?.[kind] ?? []);
}
