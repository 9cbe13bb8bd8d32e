/** What SQLite's error codes mean in the words of the storage port. */
import { StorageError, type StorageProblem } from './store.ts';

/** Runs a step of SQLite's; what it throws comes out as a `StorageError`. */
export function asStorageError<Result>(step: () => Result): Result {
  try {
    return step();
  } catch (problem) {
    if (problem instanceof StorageError) throw problem;
    throw new StorageError(kindOf(problem), problem);
  }
}

/** Primary result codes: https://sqlite.org/rescode.html. */
const kinds: ReadonlyMap<number, StorageProblem> = new Map([
  [5, 'busy'],
  [6, 'busy'],
  [13, 'full'],
  [19, 'taken'],
]);

function kindOf(problem: unknown): StorageProblem {
  if (!(problem instanceof Error) || !('errcode' in problem) || typeof problem.errcode !== 'number') return 'failed';
  return kinds.get(problem.errcode & 0xff) ?? 'failed';
}
