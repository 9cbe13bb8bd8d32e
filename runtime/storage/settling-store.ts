/** A store that makes what a request changes durable together with the answer to it: both, or neither. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Store, Transaction } from './store.ts';

export interface SettlingStore extends Store {
  /**
   * Does the work; the transaction that it makes stays open until `settle` has had its word in it. Where the work makes
   * none, `settle` gets one of its own. Rejects where the storage fails: then nothing was done.
   */
  settled<Result>(work: () => Promise<Result>, settle: Settle<Result>): Promise<Result>;
}

export type Settle<Result> = (transaction: Transaction, result: Result) => Promise<void>;

interface Scope {
  /** Settles with the transaction of the work; rejects where its changes were lost after it was told of them. */
  committed?: Promise<void>;
  /** Fulfilled when the work is over. */
  readonly over: Promise<void>;
  /** What the work left behind may go on, and is no part of it. */
  isOver: boolean;
  settle: (transaction: Transaction) => Promise<void>;
}

export function settlingStore(store: Store): SettlingStore {
  const scopes = new AsyncLocalStorage<Scope>();
  return {
    ...store,
    transaction: (work) => {
      const scope = scopes.getStore();
      return scope === undefined || scope.isOver ? store.transaction(work) : openTransaction(store, scope, work);
    },
    settled: (work, settle) => settled({ store, scopes }, work, settle),
  };
}

function openTransaction<Result>(
  store: Store,
  scope: Scope,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  // A second one would wait for the first, and the first for the end of the work.
  if (scope.committed !== undefined) throw new Error('work that is settled as a whole can make one transaction only');
  return new Promise((resolve, reject) => {
    let isDone = false;
    const committed = store.transaction(async (transaction) => {
      resolve(await work(transaction));
      isDone = true;
      await scope.over;
      await scope.settle(transaction);
    });
    scope.committed = committed.catch((problem: unknown) => {
      // What undid it before it was done is known to the work, and is its own affair.
      reject(problem);
      if (isDone) throw problem;
    });
    scope.committed.catch(() => undefined);
  });
}

interface Settling {
  readonly store: Store;
  readonly scopes: AsyncLocalStorage<Scope>;
}

async function settled<Result>(
  { store, scopes }: Settling,
  work: () => Promise<Result>,
  settle: Settle<Result>,
): Promise<Result> {
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const scope: Scope = { over, isOver: false, settle: async () => undefined };
  try {
    const result = await scopes.run(scope, work);
    scope.settle = (transaction) => settle(transaction, result);
    scope.isOver = true;
    end();
    await (scope.committed ?? store.transaction(scope.settle));
    return result;
  } finally {
    scope.isOver = true;
    end();
  }
}
