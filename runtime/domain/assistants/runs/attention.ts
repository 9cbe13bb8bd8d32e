/** Word for the drivers of this process that something came for their run: it was cancelled, or its time is up. */

export interface Attention {
  /** Aborts the signals of a run; those who work for it look up from what they do. */
  call(run: string): void;
  /** A signal for the run, and how to let it go. */
  await(run: string): { readonly signal: AbortSignal; readonly done: () => void };
}

export function createAttention(): Attention {
  const waiting = new Map<string, Set<AbortController>>();
  return {
    call: (run) => {
      for (const controller of waiting.get(run) ?? []) controller.abort();
    },
    await: (run) => {
      const controller = new AbortController();
      const controllers = waiting.get(run) ?? new Set();
      waiting.set(run, controllers.add(controller));
      return {
        signal: controller.signal,
        done: () => {
          controllers.delete(controller);
          if (controllers.size === 0) waiting.delete(run);
        },
      };
    },
  };
}
