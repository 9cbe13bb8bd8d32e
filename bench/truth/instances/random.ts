/** Chance that can be repeated: the same seed gives the same choices. */

export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  chance(probability: number): boolean;
  /** One of the list; throws where it is empty. */
  pick<Item>(list: readonly Item[]): Item;
}

/** The words make a different course of the same seed. */
export function createRandom(seed: number, words: string): Random {
  let state = mix(seed, words);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('there is nothing to choose from');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}

function mix(seed: number, words: string): number {
  let hash = seed | 0;
  for (const letter of words) hash = (Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) + 0x9e3779b9) | 0;
  return hash;
}
