/** What an emitter made in the last run of the process, for as long as it would be made of the same. */

export interface Recollection {
  /** The same result as last time where `of` holds the same texts, numbers and objects; else what `work` gives. */
  make<Made>(what: string, of: readonly unknown[], work: () => Made): Made;
}

/** Remembers the last result of each name. */
export function createRecollection(): Recollection {
  const known = new Map<string, { readonly of: readonly unknown[]; readonly made: unknown }>();
  return {
    make<Made>(what: string, of: readonly unknown[], work: () => Made): Made {
      const last = known.get(what);
      if (last !== undefined && isSame(last.of, of)) return last.made as Made;
      const made = work();
      known.set(what, { of, made });
      return made;
    },
  };
}

/** For those who run once. */
export const noRecollection: Recollection = { make: (_what, _of, work) => work() };

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((each, index) => each === right[index]);
}
