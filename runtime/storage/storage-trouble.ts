/** Troubles of the storage that a client may hear of: there is nothing secret in them, and an operator to be told. */
import { StorageError, type StorageProblem } from './store.ts';

/** A sentence; nothing for any other problem. */
export function storageTrouble(problem: unknown): string | undefined {
  return problem instanceof StorageError ? sentences.get(problem.kind) : undefined;
}

const sentences: ReadonlyMap<StorageProblem, string> = new Map([
  ['full', 'The disk of the server is full: it can store nothing until there is room again.'],
  ['busy', 'The storage of the server is busy; please try again.'],
]);
