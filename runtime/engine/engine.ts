/**
 * The engine port: who drives which run, and when. It keeps no truth of its own, the run log does; so an engine may
 * hand out the same run twice, late or needlessly, but never to two drivers whose writes both count.
 */
import type { Transaction } from '../storage/store.ts';

export interface RunReference {
  /** Which driver drives it, like `turn`. */
  readonly kind: string;
  readonly tenant: string;
  readonly run: string;
}

export interface Lease extends RunReference {
  readonly token: string;
}

export interface Engine {
  /** A new run: may be claimed once the transaction is durable. An engine that lives elsewhere keeps an outbox in it. */
  enqueue(transaction: Transaction, run: RunReference): Promise<void>;
  /** Something came that a run waited for: it may be claimed again, at the latest when its driver lets go of it. */
  wake(transaction: Transaction, run: RunReference): Promise<void>;
  /** The next run to drive, of these kinds if they are told, or nothing. */
  claim(kinds?: ReadonlySet<string>): Promise<Lease | undefined>;
  /** Makes the transaction fail with `LeaseLost` unless the lease is still the caller's. */
  hold(transaction: Transaction, lease: Lease): Promise<void>;
  /** Keeps the lease for another while; false: it is lost. */
  heartbeat(lease: Lease): Promise<boolean>;
  /** The driver lets go; `again`: it has not finished, someone else may claim the run at once. */
  release(lease: Lease, options?: { readonly again?: boolean }): Promise<void>;
  /** Makes the runs of drivers that died, or have not been heard of for too long, claimable again; says how many. */
  takeOver(): Promise<number>;
  /** Calls when a claim may be worth while; returns how to stop that. */
  onWork(listener: () => void): () => void;
}

/** Another driver has taken the run over; whatever the caller still does must not count. */
export class LeaseLost extends Error {
  constructor(run: RunReference) {
    super(`the lease of ${run.kind} ${run.run} is lost`);
    this.name = 'LeaseLost';
  }
}
