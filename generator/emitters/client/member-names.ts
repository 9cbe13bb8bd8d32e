/** The names of the members of a class: no two alike, and none that every class or the client has already. */
import type { Operation } from '../../ir/index.ts';
import { free, type Names } from '../../naming/index.ts';
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
    (child) => [child.key, chosen(child.property || child.key, 'Resource', taken)] as const,
  );
  const methods = new Map(operations.map(({ id }) => [id, methodName(names.operation(id), taken)]));
  const pollable = operations.filter(({ poll }) => poll !== undefined);
  const waiting = pollable.map((one) => [one.id, chosen(waitingName(one, methods), 'Method', taken)] as const);
  const beginning = operations.flatMap(({ id, poll }) =>
    poll?.begin === undefined ? [] : [[id, chosen(poll.begin, 'Method', taken)] as const],
  );
  const creating = operations.flatMap(({ id, orCreate }) =>
    orCreate === undefined ? [] : [[id, chosen(orCreate.method, 'Method', taken)] as const],
  );
  const failing = operations.flatMap(({ id, whenFailed }) =>
    whenFailed === undefined ? [] : [[id, chosen(whenFailed.method, 'Method', taken)] as const],
  );
  const handle = operations.find((operation) => operation.handle !== undefined)?.handle?.method ?? '';
  return {
    children: new Map(childNames),
    methods,
    waiting: new Map(waiting),
    beginning: new Map(beginning),
    creating: new Map(creating),
    failing: new Map(failing),
    handle: chosen(handle, 'Handle', taken),
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
  return chosen(method || identifier, 'Method', taken);
}

function chosen(wanted: string, ending: string, taken: Set<string>): string {
  const name = taken.has(wanted) ? free(`${wanted}${ending}`, taken) : wanted;
  taken.add(name);
  return name;
}
