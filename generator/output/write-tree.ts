/** Makes an output folder hold a tree: writes what changed, deletes what the last run left and this one does not have. */
import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { changedPaths } from './compare-tree.ts';
import { manifestPath } from './manifest.ts';
import type { OutputTree } from './output-tree.ts';
import { type FolderState, isBlocked, isOurs, orphans, readFolder } from './read-folder.ts';
import { type NewFile, replaceFiles } from './replace-files.ts';
import { strangerIn } from './strangers.ts';

export interface WriteResult {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  /** Files that a former run wrote, that nobody wants any more, and that were edited since: left where they are. */
  readonly kept: readonly string[];
  /** Paths where somebody else's file, a folder or a link stands, or one file of a folder that is not ours; where there is one, nothing at all was written. */
  readonly refused: readonly string[];
  /** How many files were right already, and were not touched. */
  readonly unchanged: number;
}

export interface WriteOptions {
  /** Writes into somebody else's folder, and replaces files there; never a folder, and never through a link. */
  readonly overwrite?: boolean;
  /** Files of which the document is made, absolute: they are never replaced. */
  readonly inputs?: readonly string[];
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
    (path) =>
      isBlocked(path, state) ||
      options.inputs?.includes(join(folder, path)) === true ||
      (options.overwrite !== true && !isOurs(path, state)),
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
  await replaceFiles(folder, inOrder(tree, new Set(written), state));
  await deleteFiles(folder, deleted);
  return { written, deleted, kept, refused, unchanged };
}

/**
 * Where there is a manifest, the new one comes last: a run that is killed before leaves the old one, which owns what it
 * owned before. Where there is none it comes first, so that what a killed run has written is known to be ours.
 */
function inOrder(tree: OutputTree, changed: ReadonlySet<string>, { manifest }: FolderState): readonly NewFile[] {
  const files = tree.files.filter(({ path }) => changed.has(path));
  const others = files.filter(({ path }) => path !== manifestPath);
  const manifests = files.filter(({ path }) => path === manifestPath);
  return manifest === undefined ? [...manifests, ...others] : [...others, ...manifests];
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
