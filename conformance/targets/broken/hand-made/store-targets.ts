/** What can go wrong in the storage of any API. */
import type { ByHand } from './by-hand.ts';
import { deletesNothing, listsByKey, misplaced, readsAreStale } from './store-defects.ts';

/** `collections` are those that hold what the API shows; by `books` the server goes on: read stale it would never rest. */
export function storeTargets(collections: readonly string[], books: readonly string[] = []): readonly ByHand[] {
  const shown = new Set(collections);
  return [
    {
      id: 'tenants-share-storage',
      class: 'isolation',
      does: 'the storage keeps the documents of all tenants together',
      decorate: { store: misplaced(shown, { tenant: '' }) },
    },
    {
      id: 'parents-share-storage',
      class: 'isolation',
      does: 'the storage keeps together what belongs to different parents',
      decorate: { store: misplaced(shown, { parent: '' }) },
    },
    {
      id: 'storage-deletes-nothing',
      class: 'lifecycle',
      does: 'the storage says that it deleted, and did not',
      decorate: { store: deletesNothing(shown) },
    },
    {
      id: 'storage-lists-by-key',
      class: 'lists',
      does: 'the storage lists documents in the order of their keys',
      decorate: { store: listsByKey(shown) },
    },
    {
      id: 'storage-reads-are-stale',
      class: 'fidelity',
      does: 'the storage reads from a cache that no write clears',
      decorate: { store: readsAreStale(new Set(collections.filter((one) => !books.includes(one)))) },
    },
  ];
}
