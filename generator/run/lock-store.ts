/** The lock files of a run: read when first asked for, written at its end where something has changed. */
import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '#document';
import type { Job } from '../config/index.ts';
import { formatLock, type LockFile, type NameLock, parseLock } from '../naming/index.ts';
import { replaceFile } from '../output/index.ts';

export interface LockStore {
  /** The names of a job's API as they were kept; none where there is no lock. A broken lock is an error. */
  names(job: Job): Promise<{ readonly lock: NameLock; readonly diagnostics: readonly Diagnostic[] }>;
  keep(job: Job, lock: NameLock): void;
  /** Files whose text would change: path and both texts. */
  changes(): readonly LockChange[];
  save(): Promise<void>;
}

export interface LockChange {
  /** Absolute. */
  readonly file: string;
  /** Absent where there is no file yet. */
  readonly before?: string;
  readonly after: string;
}

interface KeptLock {
  readonly before: string | undefined;
  readonly problem?: string;
  lock: LockFile;
}

export function createLockStore(): LockStore {
  const kept = new Map<string, KeptLock>();
  const open = async (file: string): Promise<KeptLock> => {
    const known = kept.get(file) ?? (await read(file));
    kept.set(file, known);
    return known;
  };
  const changes = () => [...kept].flatMap(([file, entry]) => changeOf(file, entry));
  return {
    async names({ lockFile, api }) {
      const { lock, problem } = await open(lockFile);
      const names = Object.hasOwn(lock, api) ? (lock[api] ?? {}) : {};
      return { lock: names, diagnostics: problem === undefined ? [] : [broken(lockFile, problem)] };
    },
    keep({ lockFile, api }, names) {
      const entry = kept.get(lockFile);
      if (entry !== undefined) entry.lock = { ...entry.lock, [api]: names };
    },
    changes,
    save: async () => void (await Promise.all(changes().map(({ file, after }) => replaceFile(file, after)))),
  };
}

function readLock(text: string | undefined): KeptLock {
  if (text === undefined) return { before: text, lock: {} };
  const lock = parseLock(text);
  return typeof lock === 'string' ? { before: text, lock: {}, problem: mergeIn(text) ?? lock } : { before: text, lock };
}

/** Where two branches gave names, a merge may leave it to the user. */
function mergeIn(text: string): string | undefined {
  const line = text.split('\n').findIndex((each) => /^(<{7}|={7}|>{7})/.test(each)) + 1;
  return line === 0 ? undefined : `line ${line} has a mark of a merge that is not finished`;
}

function changeOf(file: string, { before, problem, lock }: KeptLock): readonly LockChange[] {
  const after = formatLock(lock);
  if (problem !== undefined || before === after || Object.keys(lock).length === 0) return [];
  return [before === undefined ? { file, after } : { file, before, after }];
}

async function read(file: string): Promise<KeptLock> {
  try {
    return readLock(await readFile(file, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return readLock(undefined);
    // The system does not say which file is a folder.
    if (code === 'EISDIR') return { before: undefined, lock: {}, problem: 'it is a folder' };
    throw error;
  }
}

function broken(file: string, problem: string): Diagnostic {
  return {
    code: 'config/broken-lock',
    severity: 'error',
    message: `${file} cannot be used: ${problem}.`,
    help: 'Restore it from version control; without it names may change.',
  };
}
