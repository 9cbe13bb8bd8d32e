/** Makes an output folder hold a tree: writes what changed, deletes what the last run left and this one does not have. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { changedPaths } from './compare-tree.ts';
import { makeFolder } from './make-folder.ts';
import { manifestPath } from './manifest.ts';
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

/**
 * All texts reach the disk before the first old one is replaced: a full disk leaves the folder as it was. One after the
 * other: in one folder the system lets nobody make two files at once, and who tries that waits for himself.
 */
async function writeFiles(tree: OutputTree, folder: string, changed: ReadonlySet<string>): Promise<void> {
  const files = tree.files
    .filter((file) => changed.has(file.path))
    .map(({ path, text }) => ({ path: join(folder, path), text }));
  for (const inner of new Set(files.map(({ path }) => dirname(path)))) await makeFolder(inner);
  try {
    for (const { path, text } of files) writeUnfinished(path, text);
  } catch (error) {
    for (const { path } of files) removeUnfinished(path);
    throw error;
  }
  finish(files.map(({ path }) => path));
}

/** Never opens what is there already: an interrupted run may have left it, or somebody a link. */
function writeUnfinished(path: string, text: string): void {
  const file = path + unfinished;
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    rmSync(file);
    writeFileSync(file, text, { flag: 'wx' });
  }
}

/** What cannot be removed stays; why nothing was written is the reason to be told. */
function removeUnfinished(path: string): void {
  try {
    rmSync(path + unfinished, { force: true });
  } catch {
    return;
  }
}

/** The manifest comes last: a run that is killed before it leaves the old one, which owns what it owned before. */
function finish(paths: readonly string[]): void {
  const isManifest = (path: string): boolean => path.endsWith(manifestPath);
  for (const path of paths.filter((each) => !isManifest(each))) renameSync(path + unfinished, path);
  for (const path of paths.filter(isManifest)) renameSync(path + unfinished, path);
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
