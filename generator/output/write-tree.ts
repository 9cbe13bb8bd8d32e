/** Makes an output folder hold a tree: writes what changed, deletes what the last run left and this one does not have. */
import { rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { changedPaths } from './compare-tree.ts';
import { makeFolder } from './make-folder.ts';
import { manifestPath } from './manifest.ts';
import { mapLimited, openAtOnce } from './map-limited.ts';
import type { OutputTree } from './output-tree.ts';
import { isLinked, isOurs, orphans, readFolder } from './read-folder.ts';
import { strangerIn } from './strangers.ts';

export interface WriteResult {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  /** Files that a former run wrote, that nobody wants any more, and that were edited since: left where they are. */
  readonly kept: readonly string[];
  /** Paths where somebody else's file or a link stands, or one file of a folder that is not ours; where there is one, nothing at all was written. */
  readonly refused: readonly string[];
  /** How many files were right already, and were not touched. */
  readonly unchanged: number;
}

export interface WriteOptions {
  /** Writes into somebody else's folder, and replaces files there; never writes through a link. */
  readonly overwrite?: boolean;
  /** What this process wrote there last. */
  readonly before?: OutputTree | undefined;
}

export async function writeTree(tree: OutputTree, folder: string, options: WriteOptions = {}): Promise<WriteResult> {
  const state = await readFolder(folder, tree, options.before);
  const written = changedPaths(tree, state);
  const gone = orphans(tree, state);
  const deleted = gone.filter((path) => isOurs(path, state));
  const kept = gone.filter((path) => !isOurs(path, state));
  const unchanged = tree.files.length - written.length;
  const refused = written.filter(
    (path) => isLinked(path, state) || (options.overwrite !== true && !isOurs(path, state)),
  );
  const stranger = options.overwrite === true ? undefined : await strangerIn(folder, tree, state);
  if (refused.length > 0 || stranger !== undefined)
    return {
      written: [],
      deleted: [],
      kept,
      refused: [...refused, ...(stranger === undefined ? [] : [stranger])],
      unchanged,
    };
  await writeFiles(tree, folder, new Set(written));
  await deleteFiles(folder, deleted);
  return { written, deleted, kept, refused, unchanged };
}

/** What files are called until all of them are complete. */
const unfinished = '.etalon-unfinished';

/** All texts reach the disk before the first old one is replaced: a full disk leaves the folder as it was. */
async function writeFiles(tree: OutputTree, folder: string, changed: ReadonlySet<string>): Promise<void> {
  const files = tree.files
    .filter((file) => changed.has(file.path))
    .map(({ path, text }) => ({ path: join(folder, path), text }));
  for (const inner of new Set(files.map(({ path }) => dirname(path)))) await makeFolder(inner);
  // Settled, not raced: what is still being written could not be taken away.
  const failures = await mapLimited(files, openAtOnce, ({ path, text }) => failureOf(writeUnfinished(path, text)));
  const failure = failures.find((found) => found !== undefined);
  if (failure !== undefined) {
    await Promise.allSettled(files.map(({ path }) => rm(path + unfinished, { force: true })));
    throw failure.reason;
  }
  await finish(files.map(({ path }) => path));
}

async function failureOf(work: Promise<void>): Promise<{ readonly reason: unknown } | undefined> {
  try {
    await work;
    return undefined;
  } catch (reason) {
    return { reason };
  }
}

/** Never opens what is there already: an interrupted run may have left it, or somebody a link. */
async function writeUnfinished(path: string, text: string): Promise<void> {
  const file = path + unfinished;
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    await rm(file);
    await writeFile(file, text, { flag: 'wx' });
  }
}

/** The manifest comes last: a run that is killed before it leaves the old one, which owns what it owned before. */
async function finish(paths: readonly string[]): Promise<void> {
  const isManifest = (path: string): boolean => path.endsWith(manifestPath);
  await Promise.all(paths.filter((path) => !isManifest(path)).map((path) => rename(path + unfinished, path)));
  for (const path of paths.filter(isManifest)) await rename(path + unfinished, path);
}

async function deleteFiles(folder: string, paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(join(folder, path), { force: true })));
  for (const inner of new Set(paths.map((path) => dirname(path)))) await removeEmpty(folder, inner);
}

async function removeEmpty(folder: string, inner: string): Promise<void> {
  if (inner === '.' || inner === '') return;
  try {
    await rmdir(join(folder, inner));
  } catch {
    return;
  }
  await removeEmpty(folder, dirname(inner));
}
