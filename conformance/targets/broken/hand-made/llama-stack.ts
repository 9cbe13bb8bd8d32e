/** Broken targets that no operator can express: defects inside the reference runtime, made by hand. */
import type { BrokenTarget } from '../broken-target.ts';
import { completesWhatWaits, swapsPieces } from './event-defects.ts';
import { readsTheFirst, resumesAnew, turnsTwice } from './handler-defects.ts';
import { deletesNothing, listsByKey, misplaced, readsAreStale } from './store-defects.ts';

type HandMade = Omit<BrokenTarget, 'operator' | 'start'>;

const made: readonly HandMade[] = [
  {
    id: 'tenants-share-storage',
    class: 'isolation',
    does: 'the storage keeps the documents of all tenants together',
    decorate: { store: misplaced({ tenant: '' }) },
  },
  {
    id: 'parents-share-storage',
    class: 'isolation',
    does: 'the storage keeps the sessions of all agents, and the turns of all sessions, together',
    decorate: { store: misplaced({ parent: '' }) },
  },
  {
    id: 'storage-deletes-nothing',
    class: 'lifecycle',
    does: 'the storage says that it deleted, and did not',
    decorate: { store: deletesNothing },
  },
  {
    id: 'storage-lists-by-key',
    class: 'lists',
    does: 'the storage lists documents in the order of their keys',
    decorate: { store: listsByKey },
  },
  {
    id: 'storage-reads-are-stale',
    class: 'fidelity',
    does: 'the storage reads from a cache that no write clears',
    decorate: { store: readsAreStale },
  },
  {
    id: 'awaiting-then-complete',
    class: 'streams',
    does: 'sends turn_complete after turn_awaiting_input',
    decorate: { events: completesWhatWaits },
  },
  {
    id: 'pieces-swapped',
    class: 'streams',
    does: 'sends the pieces of a text in the wrong order',
    decorate: { events: swapsPieces },
  },
  {
    id: 'turns-twice',
    class: 'lifecycle',
    does: 'carries out every turn twice',
    decorate: { handlers: turnsTwice },
  },
  {
    id: 'resume-begins-anew',
    class: 'lifecycle',
    does: 'makes a resumed turn a new one',
    decorate: { handlers: resumesAnew },
  },
  {
    id: 'agent-is-always-the-first',
    class: 'fidelity',
    does: 'reads the first agent whichever is asked for',
    decorate: { handlers: readsTheFirst },
  },
];

export const llamaStackTargets: readonly BrokenTarget[] = made.map((target) => ({ ...target, operator: 'by-hand' }));
