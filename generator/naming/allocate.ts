/** Gives each place a name of its own: locked places first, then the rest, in an order that does not depend on luck. */
import type { Pointer } from '#document';
import type { LockedName, NameLock } from './lock.ts';
import { isReserved } from './reserved.ts';

/** A place that wants a name. */
export interface Wish {
  readonly place: Pointer;
  /** The name in the document, for the order among equals and for the diagnostic. */
  readonly written: string;
  readonly identifier: string;
  readonly file: string;
  /** What is put behind a name that cannot be had: `Schema`, `Operation`. */
  readonly suffix: string;
  /** Further identifiers that go with it and must be free as well: `${identifier}Parameters`. */
  readonly derived?: (identifier: string) => readonly string[];
}

export interface Allocation {
  readonly names: ReadonlyMap<Pointer, LockedName>;
  /** Places whose wish was taken by another place. */
  readonly moved: readonly { readonly wish: Wish; readonly identifier: string }[];
}

/** `taken` holds identifiers and, in lower case, files that others have; it grows. */
export function allocate(wishes: readonly Wish[], lock: NameLock, taken: Taken): Allocation {
  const names = new Map<Pointer, LockedName>();
  const claim = (wish: Wish, name: LockedName): void => {
    names.set(wish.place, name);
    taken.files.add(name.file);
    for (const identifier of identifiersOf(wish, name.identifier)) taken.identifiers.add(identifier);
  };
  const open = wishes.filter((wish) => {
    const locked = lockedName(wish, lock, taken);
    if (locked) claim(wish, locked);
    return locked === undefined;
  });
  const moved: { wish: Wish; identifier: string }[] = [];
  for (const wish of open.toSorted(byClaim)) {
    const identifier = freeIdentifier(wish, taken);
    const file = freeFile(wish.file === '' ? 'empty' : wish.file, taken);
    claim(wish, { identifier, file });
    if (identifier !== wish.identifier) moved.push({ wish, identifier });
  }
  return { names, moved };
}

export interface Taken {
  readonly identifiers: Set<string>;
  readonly files: Set<string>;
}

/** The name that the lock keeps for the place, unless somebody has it. */
function lockedName(wish: Wish, lock: NameLock, taken: Taken): LockedName | undefined {
  const locked = Object.hasOwn(lock, wish.place) ? lock[wish.place] : undefined;
  if (locked === undefined || !isFree(wish, locked.identifier, taken)) return undefined;
  return taken.files.has(locked.file) ? undefined : locked;
}

/** All that a wish takes when it gets this identifier. */
function identifiersOf(wish: Wish, identifier: string): readonly string[] {
  return [identifier, ...(wish.derived?.(identifier) ?? [])];
}

/** Who is written just as the identifier goes first; then the alphabet decides, never the order of the document. */
function byClaim(left: Wish, right: Wish): number {
  const exact = Number(right.written === right.identifier) - Number(left.written === left.identifier);
  return exact || compare(left.written, right.written) || compare(left.place, right.place);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function freeIdentifier(wish: Wish, taken: Taken): string {
  if (wish.identifier !== '' && isFree(wish, wish.identifier, taken)) return wish.identifier;
  const base = wish.identifier + wish.suffix;
  let candidate = base;
  for (let count = 2; !isFree(wish, candidate, taken); count += 1) candidate = `${base}${count}`;
  return candidate;
}

function isFree(wish: Wish, identifier: string, taken: Taken): boolean {
  return identifiersOf(wish, identifier).every((name) => !isReserved(name) && !taken.identifiers.has(name));
}

function freeFile(file: string, taken: Taken): string {
  let candidate = file;
  for (let count = 2; taken.files.has(candidate); count += 1) candidate = `${file}-${count}`;
  return candidate;
}
