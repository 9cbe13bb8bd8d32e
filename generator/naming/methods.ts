/** The names that operations have as methods of their resources. */
import type { Pointer } from '#document';
import type { Api, Operation } from '../ir/index.ts';
import { free, keyOf } from './free-name.ts';
import type { LockedName, NameLock } from './lock.ts';
import { camelCase } from './words.ts';

/** Where an operation sits, as the lock keeps it. */
export type Seat = Required<Pick<LockedName, 'seat'>> & Pick<LockedName, 'method'>;

export interface Methods {
  /** Gives the rest their names, when the resources have theirs. */
  finish(): { readonly methods: ReadonlyMap<string, string>; readonly seats: ReadonlyMap<Pointer, Seat> };
}

/**
 * `members` are the names that a resource has already, by its key; it grows. Methods that the lock keeps have their
 * names at once: for an operation that sits elsewhere now, or wants another name, the lock does not count.
 */
export function assignMethods(api: Api, lock: NameLock, members: ReadonlyMap<string, Set<string>>): Methods {
  const methods = new Map<string, string>();
  const claim = ({ id, resource }: Operation, method: string): void => {
    methods.set(id, method);
    members.get(keyOf(resource))?.add(method);
  };
  for (const operation of api.operations) {
    const method = keptMethod(operation, lock);
    if (method !== undefined && members.get(keyOf(operation.resource))?.has(method) === false) claim(operation, method);
  }
  return {
    finish() {
      const open = api.operations.filter(({ id }) => !methods.has(id)).toSorted(byClaim);
      for (const operation of open)
        claim(operation, freeMethod(operation, members.get(keyOf(operation.resource)) ?? new Set()));
      return {
        methods,
        seats: new Map(api.operations.map((operation) => [operation.origin, seatOf(operation, methods)])),
      };
    },
  };
}

function keptMethod(operation: Operation, lock: NameLock): string | undefined {
  const locked = Object.hasOwn(lock, operation.origin) ? lock[operation.origin] : undefined;
  if (locked?.seat === undefined || keyOf(locked.seat) !== keyOf(wishOf(operation))) return undefined;
  return locked.method ?? wanted(operation);
}

/** A method gives way to what the resource has already: to a child of the same name, or to a method of a shorter path. */
function freeMethod(operation: Operation, taken: ReadonlySet<string>): string {
  const wish = wanted(operation);
  return free(taken.has(wish) ? camelCase(operation.id) || wish : wish, taken);
}

function wanted({ methodName, id }: Operation): string {
  return camelCase(methodName) || camelCase(id) || 'call';
}

function wishOf({ resource, methodName }: Operation): readonly string[] {
  return [...resource, methodName];
}

function seatOf(operation: Operation, methods: ReadonlyMap<string, string>): Seat {
  const method = methods.get(operation.id);
  const isOther = method !== undefined && method !== wanted(operation);
  return { seat: wishOf(operation), ...(isOther && { method }) };
}

/** What changes one thing goes before what changes all of them. The order of the document never decides. */
function byClaim(left: Operation, right: Operation): number {
  if (changesOne(left) !== changesOne(right)) return changesOne(left) ? -1 : 1;
  return left.path.length - right.path.length || compare(left.path, right.path) || compare(left.method, right.method);
}

function changesOne({ method, path }: Operation): boolean {
  return /^(DELETE|PUT|PATCH)$/.test(method) && path.endsWith('}');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
