/** Waits until files change. Folders are watched: editors replace files, and a watched file would be the old one. */
import { watch, type FSWatcher } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { hash } from 'node:crypto';
import { dirname } from 'node:path';

/** What each file was when it was last looked at: a hash of its text; of a folder, whose path ends in a slash, of its names. Paths are absolute. */
export type Marks = ReadonlyMap<string, string>;

/** A file that was written after `since`, milliseconds since 1970, has no mark: whoever read it before may have read the old one. */
export async function marksOf(files: readonly string[], since = Number.POSITIVE_INFINITY): Promise<Marks> {
  return new Map(await Promise.all(files.map(async (file) => [file, await markOf(file, since)] as const)));
}

/** The files that are not what they were; waits for the first. Empty: aborted. */
export async function changedFiles(marks: Marks, signal: AbortSignal): Promise<readonly string[]> {
  let wake: () => void = () => undefined;
  const files = [...marks.keys()];
  // Watched before looking: what changes after the look wakes us.
  const folders = new Set([...files.map(dirname), ...files.filter(isFolder)]);
  const watchers = [...folders].flatMap((folder) => watchFolder(folder, () => wake()));
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const now = await marksOf(files);
      const found = files.filter((file) => marks.get(file) !== now.get(file));
      if (found.length > 0) return found;
      if (!signal.aborted) await woken;
    }
    return [];
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** A folder that is not there is not watched; whoever names it is told by the run itself. */
function watchFolder(folder: string, wake: () => void): readonly FSWatcher[] {
  try {
    return [watch(folder, { recursive: isFolder(folder) }, wake).on('error', () => undefined)];
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return path.endsWith('/');
}

async function markOf(file: string, since: number): Promise<string> {
  try {
    if (isFolder(file)) return (await readdir(file, { recursive: true })).toSorted().join('\n');
    const { mtimeMs } = await stat(file);
    return mtimeMs > since ? 'written meanwhile' : hash('sha256', await readFile(file), 'hex');
  } catch {
    return 'missing';
  }
}
