/** Lets only so many pieces of work through at a time; the rest waits in its order. */

export interface Turnstile {
  pass<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function createTurnstile(most: number): Turnstile {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return {
    pass: async (work) => {
      if (inside >= most) await new Promise<void>((resolve) => waiting.push(resolve));
      else inside += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) inside -= 1;
        else next();
      }
    },
  };
}
