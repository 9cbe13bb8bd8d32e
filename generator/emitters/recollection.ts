/** What an emitter made in the last run of the process; it is used again as long as its ingredients are the same. */

export interface Recollection {
  /** The result of last time if its ingredients are the same; else what `work` gives. */
  make<Made>(what: string, of: Ingredients, work: (lookUp: LookUp) => Made): Made;
}

export interface Ingredients {
  /** Texts, numbers and objects; the same object means the same content. Asked for only where something is remembered. */
  readonly given: () => readonly unknown[];
  /** Finds what is looked up while working; what it found counts as an ingredient. */
  readonly lookUp?: LookUp;
}

export type LookUp = (key: string) => unknown;

interface Remembered {
  readonly given: readonly unknown[];
  readonly found: ReadonlyMap<string, unknown>;
  readonly made: unknown;
}

/** Remembers the last result of each name. */
export function createRecollection(): Recollection {
  const known = new Map<string, Remembered>();
  return {
    make<Made>(what: string, of: Ingredients, work: (lookUp: LookUp) => Made): Made {
      const last = known.get(what);
      const given = of.given();
      if (last !== undefined && isSame(last.given, given) && isStillFound(last, of)) return last.made as Made;
      const found = new Map<string, unknown>();
      const made = work((key) => {
        const value = of.lookUp?.(key);
        found.set(key, value);
        return value;
      });
      known.set(what, { given, found, made });
      return made;
    },
  };
}

/** For those who run once. */
export const noRecollection: Recollection = {
  make: (_what, { lookUp }, work) => work((key) => lookUp?.(key)),
};

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((each, index) => each === right[index]);
}

function isStillFound({ found }: Remembered, { lookUp }: Ingredients): boolean {
  for (const [key, value] of found) if (lookUp?.(key) !== value) return false;
  return true;
}
