/** The names of the members of a class: no two alike, and none that every class or the client has already. */
import type { Operation } from '../../ir/index.ts';
import type { Names } from '../../naming/index.ts';
import type { Resource } from '../exchange/resources.ts';

export interface MemberNames {
  /** By key of the child resource. */
  readonly children: ReadonlyMap<string, string>;
  /** By id of the operation. */
  readonly methods: ReadonlyMap<string, string>;
  /** By id of the operation: the method that does it and waits until it is over. */
  readonly waiting: ReadonlyMap<string, string>;
  /** By id of the operation: the second name of the method that does it and does not wait. */
  readonly beginning: ReadonlyMap<string, string>;
  /** By id of the operation: the method that reads, or makes one and reads that. */
  readonly creating: ReadonlyMap<string, string>;
  /** By id of the operation: the method that has an answer also where the operation fails. */
  readonly failing: ReadonlyMap<string, string>;
  /** The method that gives an object, where the resource has some. */
  readonly handle: string;
}

const own = [...Object.getOwnPropertyNames(Object.prototype), 'settings', 'withOptions', 'request', 'baseURL', 'then'];

interface Members {
  readonly children: readonly Resource[];
  readonly operations: readonly Operation[];
  /** What the class has by itself. */
  readonly properties: readonly string[];
}

/** Children before methods, and those before methods that wait; a name that is taken, or that is none, gets an ending. */
export function memberNames({ children, operations, properties }: Members, names: Names): MemberNames {
  const taken = new Set([...own, ...properties]);
  const childNames = children.map(
    (child) => [child.key, free(child.property || child.key, 'Resource', taken)] as const,
  );
  const methods = new Map(operations.map(({ id }) => [id, methodName(names.operation(id), taken)]));
  const pollable = operations.filter(({ poll }) => poll !== undefined);
  const waiting = pollable.map((one) => [one.id, free(waitingName(one, methods), 'Method', taken)] as const);
  const beginning = operations.flatMap(({ id, poll }) =>
    poll?.begin === undefined ? [] : [[id, free(poll.begin, 'Method', taken)] as const],
  );
  const creating = operations.flatMap(({ id, orCreate }) =>
    orCreate === undefined ? [] : [[id, free(orCreate.method, 'Method', taken)] as const],
  );
  const failing = operations.flatMap(({ id, whenFailed }) =>
    whenFailed === undefined ? [] : [[id, free(whenFailed.method, 'Method', taken)] as const],
  );
  const handle = operations.find((operation) => operation.handle !== undefined)?.handle?.method ?? '';
  return {
    children: new Map(childNames),
    methods,
    waiting: new Map(waiting),
    beginning: new Map(beginning),
    creating: new Map(creating),
    failing: new Map(failing),
    handle: free(handle, 'Handle', taken),
  };
}

/** An operation that waits for itself only reads: it has nothing to do before. */
function waitingName({ id, poll }: Operation, methods: ReadonlyMap<string, string>): string {
  return poll?.method ?? (poll?.operation === id ? 'poll' : `${methods.get(id) ?? id}AndPoll`);
}

function methodName(
  { method, identifier }: { readonly method: string; readonly identifier: string },
  taken: Set<string>,
): string {
  return free(method || identifier, 'Method', taken);
}

function free(wanted: string, ending: string, taken: Set<string>): string {
  let candidate = taken.has(wanted) ? `${wanted}${ending}` : wanted;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${wanted}${ending}${count}`;
  taken.add(candidate);
  return candidate;
}
