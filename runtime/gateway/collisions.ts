/** APIs at the same place: told apart by a constant header, or not at all. */
import type { ServedApi, ServedOperation } from '../family.ts';

/** An API behind what stands in front of its paths: empty, or like `/v1`. */
export interface Mounted {
  readonly api: ServedApi;
  readonly mount: string;
}

/** Two of the mounted answer what nobody can tell apart. */
export class MountsCollide extends Error {
  constructor(first: Mounted, second: Mounted, operation: string) {
    super(
      `${first.api.name} and ${second.api.name} would both answer ${operation}: serve only one of them, or each on a port of its own`,
    );
    this.name = 'MountsCollide';
  }
}

/** Throws `MountsCollide` for the first operation that two have alike, and no constant header tells apart. */
export function refuseCollisions(all: readonly Mounted[]): void {
  for (const [at, first] of all.entries()) {
    for (const second of all.slice(at + 1)) refuseCollision(first, second);
  }
}

/** Whether two share a path; then a constant header tells them apart. */
export function areSiblings(first: Mounted, second: Mounted): boolean {
  return first.api !== second.api && sharedOperations(first, second).length > 0;
}

function refuseCollision(first: Mounted, second: Mounted): void {
  if (first.api === second.api) return;
  const alike = sharedOperations(first, second).find(
    ([one, other]) => !areToldApart(constantsOf(first, one), constantsOf(second, other)),
  );
  if (alike === undefined) return;
  const [{ method, path }] = alike;
  throw new MountsCollide(first, second, `${method} ${first.mount}${path}`);
}

type Pair = readonly [ServedOperation, ServedOperation];

function sharedOperations(first: Mounted, second: Mounted): readonly Pair[] {
  const byPlace = new Map(Object.values(second.api.operations).map((each) => [placeOf(second, each), each]));
  return Object.values(first.api.operations).flatMap((operation): readonly Pair[] => {
    const other = byPlace.get(placeOf(first, operation));
    return other === undefined ? [] : [[operation, other]];
  });
}

/** The names of variables tell nobody apart. */
function placeOf({ mount }: Mounted, { method, path }: ServedOperation): string {
  return `${method} ${mount}${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
}

function areToldApart(one: Constants, other: Constants): boolean {
  return [...one].some(([name, value]) => other.has(name) && other.get(name) !== value);
}

type Constants = ReadonlyMap<string, string>;

function constantsOf({ api }: Mounted, operation: ServedOperation): Constants {
  const all = { ...api.constantHeaders, ...operation.headerConstants };
  return new Map(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
}
