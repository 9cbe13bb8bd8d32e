/** Wake-ups by name inside the process, with a look at the clock for what other processes did. */

export interface Wake {
  /** Settles when the name is woken, when the signal is given, after the poll interval, or on `cancel`; fails on `fail`. */
  readonly happened: Promise<void>;
  readonly cancel: () => void;
}

export interface Wakes {
  wake(name: string): void;
  /** Lets those who wait fail with the problem. */
  fail(name: string, problem: unknown): void;
  next(name: string, signal?: AbortSignal): Wake;
}

/** `pollInterval` in milliseconds: how long a wake-up may fail to come before the waiter looks by itself. */
export function createWakes(pollInterval: number): Wakes {
  const waiting: Waiting = new Map();
  return {
    wake: (name) => {
      for (const settle of waiting.get(name) ?? []) settle();
    },
    fail: (name, problem) => {
      for (const settle of waiting.get(name) ?? []) settle(problem);
    },
    next: (name, signal) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      // Whoever cancels does not want to hear of a failure.
      promise.catch(() => undefined);
      const settle: Settle = (problem) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        leave(waiting, name, settle);
        if (problem === undefined) resolve();
        else reject(problem);
      };
      const cancel = () => settle();
      const timer = setTimeout(cancel, pollInterval);
      timer.unref();
      signal?.addEventListener('abort', cancel);
      waiting.set(name, (waiting.get(name) ?? new Set()).add(settle));
      if (signal?.aborted === true) settle();
      return { happened: promise, cancel };
    },
  };
}

type Settle = (problem?: unknown) => void;
type Waiting = Map<string, Set<Settle>>;

function leave(waiting: Waiting, name: string, settle: Settle): void {
  const waiters = waiting.get(name);
  waiters?.delete(settle);
  if (waiters?.size === 0) waiting.delete(name);
}
