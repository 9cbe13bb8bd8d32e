/** The embedded engine: a queue and a table of leases in the runtime's own store. */
import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { Collection, Place, Store, Transaction } from '../storage/store.ts';
import { LeaseLost, type Engine, type Lease, type RunReference } from './engine.ts';
import { thisProcess, type Owner } from './owner.ts';

export interface EmbeddedEngineOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  /** How long a driver may be silent before others take its runs over; milliseconds. */
  readonly leaseTime?: number;
  readonly owner?: Owner;
}

/** An engine over the store. */
export function createEmbeddedEngine(options: EmbeddedEngineOptions): Engine {
  const listeners = new Set<() => void>();
  const announce = () => {
    for (const listener of listeners) listener();
  };
  const desk: Desk = { ...options, owner: options.owner ?? thisProcess(options.ids), announce };
  const enqueue: Engine['enqueue'] = (transaction, run) => makeReady(desk, transaction, run);
  return {
    enqueue,
    wake: enqueue,
    claim: (kinds) => options.store.transaction((transaction) => claimNext(desk, transaction, kinds)),
    hold: async (transaction, lease) => {
      if ((await heldLease(transaction, lease)) === undefined) throw new LeaseLost(lease);
    },
    heartbeat: (lease) => options.store.transaction((transaction) => prolong(desk, transaction, lease)),
    release: (lease, { again = false } = {}) =>
      options.store.transaction((transaction) => letGo(desk, transaction, { lease, again })),
    takeOver: () => options.store.transaction((transaction) => takeOverDead(desk, transaction)),
    onWork: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Desk extends EmbeddedEngineOptions {
  readonly owner: Owner;
  readonly announce: () => void;
}

interface Held extends Lease {
  readonly owner: string;
  readonly ownerPlace: Owner['place'];
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** Woken while it was being driven: to be driven once more. */
  readonly woken?: true;
}

const ready: Collection<RunReference> = { tenant: '', collection: 'engine', parent: 'ready' };
const held: Collection<Held> = { tenant: '', collection: 'engine', parent: 'held' };

async function makeReady(desk: Desk, transaction: Transaction, run: RunReference): Promise<void> {
  const { kind, tenant } = run;
  const driven = await transaction.get(heldPlace(run));
  if (driven !== undefined) await transaction.replace(heldPlace(run), { ...driven, woken: true });
  else if ((await transaction.get(readyPlace(run))) === undefined) {
    await transaction.insert(readyPlace(run), { kind, tenant, run: run.run });
  }
  transaction.afterCommit(desk.announce);
}

type Kinds = ReadonlySet<string> | undefined;

async function claimNext(desk: Desk, transaction: Transaction, kinds: Kinds): Promise<Lease | undefined> {
  const next = await nextReady(transaction, kinds);
  if (next === undefined) return undefined;
  const lease: Lease = { ...next, token: desk.ids.uuid() };
  await transaction.delete(readyPlace(lease));
  const { id, place } = desk.owner;
  await transaction.insert(heldPlace(lease), { ...lease, owner: id, ownerPlace: place, expires: expiry(desk) });
  return lease;
}

/** Runs of kinds that nobody drives here may stand before it, in a store that another start of the runtime has filled. */
async function nextReady(transaction: Transaction, kinds: Kinds, after?: string): Promise<RunReference | undefined> {
  const limit = after === undefined ? 1 : 100;
  const entries = await transaction.list(ready, { limit, ...(after !== undefined && { after }) });
  const found = entries.find(({ document }) => kinds?.has(document.kind) ?? true);
  const last = entries.at(-1);
  if (found !== undefined || last === undefined) return found?.document;
  return nextReady(transaction, kinds, last.key);
}

async function prolong(desk: Desk, transaction: Transaction, lease: Lease): Promise<boolean> {
  const found = await heldLease(transaction, lease);
  if (found === undefined) return false;
  return transaction.replace(heldPlace(lease), { ...found, expires: expiry(desk) });
}

async function letGo(desk: Desk, transaction: Transaction, letting: { lease: Lease; again: boolean }): Promise<void> {
  const found = await heldLease(transaction, letting.lease);
  if (found === undefined) return;
  await transaction.delete(heldPlace(found));
  if (letting.again || found.woken === true) await makeReady(desk, transaction, found);
}

async function takeOverDead(desk: Desk, transaction: Transaction): Promise<number> {
  const all = await transaction.list(held);
  const dead = all.map((entry) => entry.document).filter((lease) => isDead(desk, lease));
  for (const lease of dead) {
    await transaction.delete(heldPlace(lease));
    await makeReady(desk, transaction, lease);
  }
  return dead.length;
}

function isDead(desk: Desk, lease: Held): boolean {
  return lease.expires <= now(desk) || desk.owner.knowsDead({ id: lease.owner, place: lease.ownerPlace });
}

async function heldLease(transaction: Transaction, lease: Lease): Promise<Held | undefined> {
  const found = await transaction.get(heldPlace(lease));
  return found?.token === lease.token ? found : undefined;
}

function expiry(desk: Desk): number {
  return now(desk) + (desk.leaseTime ?? 15_000);
}

function now(desk: Desk): number {
  return Math.floor(desk.clock.microseconds() / 1000);
}

function readyPlace(run: RunReference): Place<RunReference> {
  return { ...ready, key: nameOf(run) };
}

function heldPlace(run: RunReference): Place<Held> {
  return { ...held, key: nameOf(run) };
}

function nameOf(run: RunReference): string {
  return JSON.stringify([run.kind, run.tenant, run.run]);
}
