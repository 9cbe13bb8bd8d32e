/** The names of the members of a class: no two alike, and none that every class or the client has already. */
import type { Operation } from '../../ir/index.ts';
import type { Names } from '../../naming/index.ts';
import type { Resource } from '../exchange/resources.ts';

export interface MemberNames {
  /** By key of the child resource. */
  readonly children: ReadonlyMap<string, string>;
  /** By id of the operation. */
  readonly methods: ReadonlyMap<string, string>;
}

const own = [...Object.getOwnPropertyNames(Object.prototype), 'settings', 'withOptions', 'request', 'baseURL', 'then'];

/** Children before methods; a name that is taken, or that is none, gets an ending. */
export function memberNames(
  children: readonly Resource[],
  operations: readonly Operation[],
  names: Names,
): MemberNames {
  const taken = new Set(own);
  return {
    children: new Map(children.map((child) => [child.key, free(child.property || child.key, 'Resource', taken)])),
    methods: new Map(operations.map(({ id }) => [id, methodName(names.operation(id), taken)])),
  };
}

function methodName(
  { method, identifier }: { readonly method: string; readonly identifier: string },
  taken: Set<string>,
): string {
  const name = free(method || identifier, 'Method', taken);
  // Where the operation can be waited for, this is the name of that.
  taken.add(`${name}AndPoll`);
  return name;
}

function free(wanted: string, ending: string, taken: Set<string>): string {
  let candidate = taken.has(wanted) ? `${wanted}${ending}` : wanted;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${wanted}${ending}${count}`;
  taken.add(candidate);
  return candidate;
}
