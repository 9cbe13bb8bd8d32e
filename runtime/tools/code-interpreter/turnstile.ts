/** Lets only so many pieces of work through at a time; the rest waits in its order. */

export interface Turnstile {
  /** Undefined where the signal was given before the turn came; then the work was not begun. */
  pass<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result | undefined>;
}

export function createTurnstile(most: number): Turnstile {
  let inside = 0;
  const waiting = new Set<() => void>();
  const enter = async (signal: AbortSignal): Promise<boolean> => {
    if (signal.aborted) return false;
    if (inside >= most) return waitIn(waiting, signal);
    inside += 1;
    return true;
  };
  return {
    pass: async (work, signal) => {
      if (!(await enter(signal))) return undefined;
      try {
        return await work();
      } finally {
        // Who waits takes the place of who leaves.
        const [next] = waiting;
        if (next === undefined) inside -= 1;
        else next();
      }
    },
  };
}

/** False where the signal was given first. */
async function waitIn(waiting: Set<() => void>, signal: AbortSignal): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const enter = (): void => {
    waiting.delete(enter);
    resolve(true);
  };
  const leave = (): void => {
    waiting.delete(enter);
    resolve(false);
  };
  waiting.add(enter);
  signal.addEventListener('abort', leave, { once: true });
  const entered = await promise;
  signal.removeEventListener('abort', leave);
  return entered;
}
