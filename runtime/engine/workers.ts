/** Workers in the process: claim runs, have them driven, keep their leases alive, and let go of them. */
import { LeaseLost, type Engine, type Lease } from './engine.ts';
import { pause } from '../pause.ts';

/** Drives a run until it rests. When the signal is given, it stops as soon as it safely can, without a trace. */
export type Drive = (lease: Lease, signal: AbortSignal) => Promise<void>;

export interface WorkersOptions {
  readonly engine: Engine;
  readonly drive: Drive;
  /** The kinds of runs that can be driven; others are left to those who can. Absent: all. */
  readonly kinds?: ReadonlySet<string>;
  /** How many runs are driven at the same time. */
  readonly concurrency?: number;
  /** How often leases are prolonged and the leases of others looked at; milliseconds. */
  readonly heartbeatInterval?: number;
  /** How long a run rests after its driver failed; milliseconds, doubled each time. */
  readonly retryDelay?: number;
  /** A driver failed: the storage is in trouble, or the program is wrong. The run will be driven again. */
  readonly onTrouble: (lease: Lease, problem: unknown) => void;
}

export interface Workers {
  /**
   * Claims no more, gives what runs some milliseconds to come to its end, stops the rest, and lets others have it;
   * resolves when all have let go.
   */
  close(grace?: number): Promise<void>;
}

/** Starts working at once, first on what an earlier life of this process left behind. */
export function startWorkers(options: WorkersOptions): Workers {
  const shop = openShop(options);
  const stopListening = options.engine.onWork(() => void claimWhilePossible(shop));
  const beat = setInterval(() => void heartbeat(shop), options.heartbeatInterval ?? 5000);
  beat.unref();
  void heartbeat(shop);
  return {
    close: async (grace = 0) => {
      stopListening();
      shop.open = false;
      await shop.claiming;
      const all = Promise.allSettled([...shop.active.values()].map((active) => active.done));
      await settledWithin(grace, all);
      clearInterval(beat);
      shop.closing.abort();
      // What does not even stop when it is told to is left behind; its lease will expire.
      await settledWithin(longestStop, all);
    },
  };
}

const longestStop = 10_000;

async function settledWithin(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const patience = new AbortController();
  await Promise.race([work, pause(milliseconds, patience.signal)]);
  patience.abort();
}

interface Active {
  readonly done: Promise<void>;
  readonly lost: AbortController;
}

interface Shop extends WorkersOptions {
  readonly active: Map<Lease, Active>;
  readonly closing: AbortController;
  claiming: Promise<void>;
  wanted: boolean;
  /** False once it closes: nothing more is claimed. */
  open: boolean;
}

function openShop(options: WorkersOptions): Shop {
  const closing = new AbortController();
  return { ...options, active: new Map(), closing, claiming: Promise.resolve(), wanted: false, open: true };
}

/** One claimer at a time; a call during a claim makes it look once more. */
function claimWhilePossible(shop: Shop): Promise<void> {
  if (shop.wanted) return shop.claiming;
  shop.wanted = true;
  shop.claiming = shop.claiming.then(() => claimAll(shop)).catch((problem: unknown) => troubleClaiming(shop, problem));
  return shop.claiming;
}

async function claimAll(shop: Shop): Promise<void> {
  shop.wanted = false;
  while (shop.open && shop.active.size < (shop.concurrency ?? 64)) {
    const lease = await shop.engine.claim(shop.kinds);
    if (lease === undefined) return;
    const lost = new AbortController();
    shop.active.set(lease, { lost, done: work(shop, lease, AbortSignal.any([shop.closing.signal, lost.signal])) });
  }
}

/** Nothing is lost by a failed claim: the run is still in the queue, and the next heartbeat looks again. */
function troubleClaiming(shop: Shop, problem: unknown): void {
  shop.onTrouble({ kind: 'claim', tenant: '', run: '', token: '' }, problem);
}

async function work(shop: Shop, lease: Lease, signal: AbortSignal): Promise<void> {
  let delay = shop.retryDelay ?? 500;
  while (!signal.aborted && !(await driveOnce(shop, lease, signal))) {
    await pause(delay, signal);
    delay = Math.min(delay * 2, 30_000);
  }
  await letGo(shop, lease, { again: signal.aborted });
  shop.active.delete(lease);
  void claimWhilePossible(shop);
}

/** False where it must be tried again. */
async function driveOnce(shop: Shop, lease: Lease, signal: AbortSignal): Promise<boolean> {
  try {
    await shop.drive(lease, signal);
    return true;
  } catch (problem) {
    if (problem instanceof LeaseLost || signal.aborted) return true;
    shop.onTrouble(lease, problem);
    return false;
  }
}

/** If even letting go fails, the lease expires by itself. */
async function letGo(shop: Shop, lease: Lease, options: { readonly again: boolean }): Promise<void> {
  try {
    await shop.engine.release(lease, options);
  } catch (problem) {
    shop.onTrouble(lease, problem);
  }
}

async function heartbeat(shop: Shop): Promise<void> {
  try {
    for (const [lease, active] of shop.active) {
      if (!(await shop.engine.heartbeat(lease))) active.lost.abort();
    }
    await shop.engine.takeOver();
  } catch (problem) {
    troubleClaiming(shop, problem);
  }
  await claimWhilePossible(shop);
}
