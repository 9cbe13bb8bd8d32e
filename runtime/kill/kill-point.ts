/** A store whose process is killed at one of its appends to a run's log: nothing is closed, flushed or told. */
import type { Store, Transaction } from '../storage/store.ts';

export interface KillPoint {
  /** Which append, counted from 1. */
  readonly append: number;
  /** `before`: it is not durable yet; `after`: it is, but nobody was shown it. */
  readonly moment: 'before' | 'after';
}

/** The same store, until the point is reached. */
export function mortalStore(store: Store, point: KillPoint): Store {
  let appends = 0;
  return {
    ...store,
    transaction: async (work) => {
      let appended = false;
      const result = await store.transaction(async (transaction) => {
        const done = await work(watching(transaction, () => (appended = true)));
        appends += appended ? 1 : 0;
        if (appended && appends === point.append && point.moment === 'before') process.kill(process.pid, 'SIGKILL');
        return done;
      });
      if (appended && appends === point.append) process.kill(process.pid, 'SIGKILL');
      return result;
    },
  };
}

function watching(transaction: Transaction, onAppend: () => void): Transaction {
  return {
    ...transaction,
    insert: async (place, document, label) => {
      if (place.collection === 'run-events') onAppend();
      await transaction.insert(place, document, label);
    },
  };
}
