/** Makes an output folder hold a tree: writes what changed, deletes what the last run left and this one does not have. */
import { mkdir, realpath, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { changedPaths } from './compare-tree.ts';
import { manifestPath } from './manifest.ts';
import type { OutputTree } from './output-tree.ts';
import { isOurs, orphans, readFolder } from './read-folder.ts';

export interface WriteResult {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  /** Paths where somebody else's file stands; where there is one, nothing at all was written. */
  readonly refused: readonly string[];
  /** How many files were right already, and were not touched. */
  readonly unchanged: number;
}

export async function writeTree(tree: OutputTree, folder: string): Promise<WriteResult> {
  const state = await readFolder(folder, tree);
  const written = changedPaths(tree, state);
  const deleted = orphans(tree, state).filter((path) => isOurs(path, state));
  const unchanged = tree.files.length - written.length;
  const refused = written.filter((path) => !isOurs(path, state));
  if (refused.length > 0) return { written: [], deleted: [], refused, unchanged };
  await makeFolders(folder, [...written, ...deleted]);
  await writeFiles(tree, folder, new Set(written));
  await deleteFiles(folder, deleted);
  return { written, deleted, refused, unchanged };
}

/** Creates the folders, and makes sure that no link among them leads out of the output folder. */
async function makeFolders(folder: string, paths: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  for (const inner of new Set(paths.map((path) => dirname(path)))) {
    await mkdir(join(folder, inner), { recursive: true });
    const real = await realpath(join(folder, inner));
    if (real !== root && !real.startsWith(root + sep))
      throw new Error(`${join(folder, inner)} is a link that leads out of ${folder}`);
  }
}

/** The manifest comes last: a run that is killed before it leaves the old one, which owns what it owned before. */
async function writeFiles(tree: OutputTree, folder: string, changed: ReadonlySet<string>): Promise<void> {
  const files = tree.files.filter((file) => changed.has(file.path));
  await Promise.all(
    files.filter((file) => file.path !== manifestPath).map((file) => writeFile(join(folder, file.path), file.text)),
  );
  const manifest = files.find((file) => file.path === manifestPath);
  if (manifest !== undefined) await writeFile(join(folder, manifest.path), manifest.text);
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
