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

/** A group of wishes whose locked places have their names already. */
export interface KeptNames {
  readonly names: Map<Pointer, LockedName>;
  /** `taken` holds identifiers and, in lower case, files that others have; it grows. */
  readonly taken: Taken;
}

/** What may go with an identifier, see {@link Wish.derived}. */
type Derived = Wish['derived'];

/**
 * Gives the places their locked names, unless somebody has them. Every group of wishes that shares identifiers is kept
 * before any of them is allocated: who is new never takes a name from who is there.
 */
export function keepNames(
  wanting: readonly { readonly place: Pointer; readonly derived?: Derived }[],
  lock: NameLock,
  taken: Taken,
): KeptNames {
  const names = new Map<Pointer, LockedName>();
  for (const { place, derived } of wanting) {
    const locked = Object.hasOwn(lock, place) ? lock[place] : undefined;
    if (locked === undefined || taken.files.has(locked.file)) continue;
    const { identifier, file } = locked;
    if (isFree(identifiersOf(identifier, derived), taken))
      claim({ names, taken }, { place, derived }, { identifier, file });
  }
  return { names, taken };
}

/** Names for the rest. */
export function allocate(wishes: readonly Wish[], kept: KeptNames): Allocation {
  const { names, taken } = kept;
  const moved: { wish: Wish; identifier: string }[] = [];
  for (const wish of wishes.filter(({ place }) => !names.has(place)).toSorted(byClaim)) {
    const identifier = freeIdentifier(wish, taken);
    const file = freeFile(wish.file === '' ? 'empty' : wish.file, taken);
    claim(kept, wish, { identifier, file });
    if (identifier !== wish.identifier) moved.push({ wish, identifier });
  }
  return { names, moved };
}

function claim(
  { names, taken }: KeptNames,
  { place, derived }: Pick<Wish, 'place'> & { derived?: Derived },
  name: LockedName,
): void {
  names.set(place, name);
  taken.files.add(name.file);
  for (const identifier of identifiersOf(name.identifier, derived)) taken.identifiers.add(identifier);
}

export interface Taken {
  readonly identifiers: Set<string>;
  readonly files: Set<string>;
}

/** All that is taken with an identifier. */
function identifiersOf(identifier: string, derived: Derived): readonly string[] {
  return [identifier, ...(derived?.(identifier) ?? [])];
}

/** Who is written just as the identifier goes first; then the alphabet decides, never the order of the document. */
function byClaim(left: Wish, right: Wish): number {
  const exact = Number(right.written === right.identifier) - Number(left.written === left.identifier);
  return exact || compare(left.written, right.written) || compare(left.place, right.place);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function freeIdentifier({ identifier, suffix, derived }: Wish, taken: Taken): string {
  const isHad = (candidate: string) => isFree(identifiersOf(candidate, derived), taken);
  if (identifier !== '' && isHad(identifier)) return identifier;
  // What goes with a name that somebody has is not free either: then the name itself is numbered.
  const isCompanion = !isReserved(identifier) && (derived?.(identifier).includes(identifier + suffix) ?? false);
  const base = isCompanion && !/\d$/.test(identifier) ? identifier : identifier + suffix;
  let candidate = isCompanion ? `${base}2` : base;
  for (let count = 2; !isHad(candidate); count += 1) candidate = `${base}${count}`;
  return candidate;
}

function isFree(identifiers: readonly string[], taken: Taken): boolean {
  return identifiers.every((name) => !isReserved(name) && !taken.identifiers.has(name));
}

function freeFile(file: string, taken: Taken): string {
  let candidate = file;
  for (let count = 2; taken.files.has(candidate); count += 1) candidate = `${file}-${count}`;
  return candidate;
}
