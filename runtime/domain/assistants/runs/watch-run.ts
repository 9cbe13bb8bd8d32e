/** Watches for what may come for a run while it is driven: the end of its time, or that it is to be cancelled. */
import { runPlace, type RunPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import type { Outside } from './moves/next-move.ts';

export interface Watch {
  /** What is known now; cancelling once known stays known. */
  outside(): Outside;
  /** Given when something came; `expiresAt` in seconds since 1970. */
  signal(expiresAt: number | null): AbortSignal;
  /** Reads again whether the run is to be cancelled. */
  look(): Promise<void>;
  close(): void;
}

/** How often the storage is asked, for what other processes were told. */
const pollInterval = 1000;

/** Timers cannot wait longer; who is woken too early goes on. */
const longestTimer = 2 ** 31 - 1;

export async function watchRun(ports: Ports, path: RunPath, stop: AbortSignal): Promise<Watch> {
  const timers = new Set<NodeJS.Timeout>();
  const called = ports.attention.await(path.run_id);
  const found = { cancelled: false };
  const came = new AbortController();
  const look = async () => {
    const stored = await ports.store.get(runPlace(path));
    if (stored?.status === 'cancelling') found.cancelled = true;
  };
  const poll = setInterval(() => {
    look().then(
      () => found.cancelled && came.abort(),
      () => undefined,
    );
  }, pollInterval);
  await look();
  const close = () => {
    clearInterval(poll);
    for (const timer of timers) clearTimeout(timer);
    called.done();
  };
  stop.addEventListener('abort', close, { once: true });
  return {
    outside: () => ({ now: seconds(ports), cancelled: found.cancelled }),
    signal: (expiresAt) => {
      if (expiresAt === null) return AbortSignal.any([called.signal, came.signal]);
      const expiry = new AbortController();
      const left = Math.min((expiresAt - seconds(ports)) * 1000 + 5, longestTimer);
      const timer = setTimeout(() => expiry.abort(), Math.max(0, left));
      timers.add(timer);
      return AbortSignal.any([called.signal, came.signal, expiry.signal]);
    },
    look,
    close,
  };
}

function seconds(ports: Ports): number {
  return ports.clock.microseconds() / 1_000_000;
}
