/** What SQLite's error codes mean in the words of the storage port. */
import { StorageError, type StorageProblem } from './store.ts';

/** Runs a step of SQLite's; what it throws comes out as a `StorageError`. */
export function asStorageError<Result>(step: () => Result): Result {
  try {
    return step();
  } catch (problem) {
    if (problem instanceof StorageError) throw problem;
    throw new StorageError(kindOf(problem), explained(problem));
  }
}

/** SQLite calls all of them I/O errors; those of writing are told apart by an extended code. */
const writing: ReadonlySet<number> = new Set([
  10 | (3 << 8), // a page of the file or of its log
  10 | (19 << 8), // the size of the index of the log
]);

/** Primary result codes: https://sqlite.org/rescode.html. */
const kinds: ReadonlyMap<number, StorageProblem> = new Map([
  [5, 'busy'],
  [6, 'busy'],
  [13, 'full'],
  [19, 'taken'],
]);

function kindOf(problem: unknown): StorageProblem {
  const code = codeOf(problem);
  return writing.has(code) ? 'full' : (kinds.get(code & 0xff) ?? 'failed');
}

function explained(problem: unknown): unknown {
  if (!writing.has(codeOf(problem))) return problem;
  return new Error('the disk is full, or a limit on the size of files is reached', { cause: problem });
}

/** 0 where the problem is not one of SQLite's. */
function codeOf(problem: unknown): number {
  return problem instanceof Error && 'errcode' in problem && typeof problem.errcode === 'number' ? problem.errcode : 0;
}
