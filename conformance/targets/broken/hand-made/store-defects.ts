/** Defects of the storage, under everything else: what is written is lost, what is read is another's. */
import type { Decorators } from '#runtime';

type DecorateStore = NonNullable<Decorators['store']>;
type Store = ReturnType<DecorateStore>;
type Transaction = Parameters<Parameters<Store['transaction']>[0]>[0];
type AnyPlace = Parameters<Transaction['delete']>[0];
type AnyCollection = Parameters<Transaction['clear']>[0];

/** The collections that an API shows; the books of the engine stay right, or nothing at all would happen. */
export type Shown = ReadonlySet<string>;

/** Reads and writes somewhere else than it is told to. */
export function misplaced(shown: Shown, change: { readonly tenant?: string; readonly parent?: string }): DecorateStore {
  const elsewhere: Elsewhere = (where) => (shown.has(where.collection) ? { ...where, ...change } : where);
  return (store) => ({
    ...reading(store, elsewhere),
    transaction: (work) => store.transaction((transaction) => work(misplacedTransaction(transaction, elsewhere))),
    close: () => store.close(),
  });
}

type Elsewhere = <Where extends AnyCollection>(where: Where) => Where;

function misplacedTransaction(transaction: Transaction, elsewhere: Elsewhere): Transaction {
  return {
    ...reading(transaction, elsewhere),
    insert: (place, document, label) => transaction.insert(elsewhere(place), document, label),
    replace: (place, document) => transaction.replace(elsewhere(place), document),
    delete: (place, options) => transaction.delete(elsewhere(place), options),
    clear: (collection) => transaction.clear(elsewhere(collection)),
    afterCommit: (action) => transaction.afterCommit(action),
  };
}

function reading(from: Pick<Store, 'get' | 'list'>, elsewhere: Elsewhere): Pick<Store, 'get' | 'list'> {
  return {
    get: (place) => from.get(elsewhere(place)),
    list: (collection, options) => from.list(elsewhere(collection), options),
  };
}

/** Other writing; reading stays as it is. */
function miswritten(change: (transaction: Transaction) => Partial<Transaction>): DecorateStore {
  return (store) => ({
    get: (place) => store.get(place),
    list: (collection, options) => store.list(collection, options),
    transaction: (work) => store.transaction((transaction) => work({ ...bound(transaction), ...change(transaction) })),
    close: () => store.close(),
  });
}

function bound(transaction: Transaction): Transaction {
  return misplacedTransaction(transaction, (where) => where);
}

/** Says that it deleted, and did not. */
export function deletesNothing(shown: Shown): DecorateStore {
  return miswritten((transaction) => ({
    delete: (place) => (shown.has(place.collection) ? Promise.resolve(true) : transaction.delete(place)),
  }));
}

/** Deletes without a trace: nobody knows where it stood. */
export function leavesNoMarks(): DecorateStore {
  return miswritten((transaction) => ({ delete: (place) => transaction.delete(place) }));
}

/** Lists of documents come in the order of their keys, as from a table without an order. */
export function listsByKey(shown: Shown): DecorateStore {
  return (store) => ({
    get: (place) => store.get(place),
    async list(collection, options) {
      const entries = await store.list(collection, options);
      return !shown.has(collection.collection)
        ? entries
        : entries.toSorted((left, right) => (left.key < right.key ? -1 : 1));
    },
    transaction: (work) => store.transaction(work),
    close: () => store.close(),
  });
}

/** What was read once is read for ever: a cache that no write clears. */
export function readsAreStale(shown: Shown): DecorateStore {
  return (store) => {
    const known = new Map<string, unknown>();
    return {
      async get<Document>(place: AnyPlace & { readonly holds?: Document }) {
        const name = JSON.stringify([place.tenant, place.collection, place.parent, place.key]);
        const document = (known.get(name) as Document | undefined) ?? (await store.get<Document>(place));
        if (document !== undefined && shown.has(place.collection)) known.set(name, document);
        return document;
      },
      list: (collection, options) => store.list(collection, options),
      transaction: (work) => store.transaction(work),
      close: () => store.close(),
    };
  };
}
