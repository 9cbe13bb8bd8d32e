/** Wake-ups by name inside the process, with a look at the clock for what other processes did. */

export interface Wake {
  /** Settles when the name is woken, when the signal is given, after the poll interval, or on `cancel`. */
  readonly happened: Promise<void>;
  readonly cancel: () => void;
}

export interface Wakes {
  wake(name: string): void;
  next(name: string, signal?: AbortSignal): Wake;
}

/** `pollInterval` in milliseconds: how long a wake-up may fail to come before the waiter looks by itself. */
export function createWakes(pollInterval: number): Wakes {
  const waiting = new Map<string, Set<() => void>>();
  return {
    wake: (name) => {
      for (const wakeUp of waiting.get(name) ?? []) wakeUp();
    },
    next: (name, signal) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', settle);
        leave(waiting, name, settle);
        resolve();
      };
      const timer = setTimeout(settle, pollInterval);
      timer.unref();
      signal?.addEventListener('abort', settle);
      waiting.set(name, (waiting.get(name) ?? new Set()).add(settle));
      if (signal?.aborted === true) settle();
      return { happened: promise, cancel: settle };
    },
  };
}

function leave(waiting: Map<string, Set<() => void>>, name: string, settle: () => void): void {
  const waiters = waiting.get(name);
  waiters?.delete(settle);
  if (waiters?.size === 0) waiting.delete(name);
}
