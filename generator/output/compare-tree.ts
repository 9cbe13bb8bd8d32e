/** Drift: how an output folder differs from what the document says it should hold. */
import { createTwoFilesPatch } from 'diff';
import { manifestPath } from './manifest.ts';
import type { OutputTree } from './output-tree.ts';
import { orphans, readFolder, type FolderState } from './read-folder.ts';

export interface Drift {
  /** Sorted by path; empty where the folder is as it should be. */
  readonly files: readonly DriftedFile[];
}

export interface DriftedFile {
  readonly path: string;
  readonly kind: 'changed' | 'missing' | 'orphaned';
  /** From what is on disk to what should be there; absent where the two have hardly a line in common. */
  readonly patch?: string;
}

/** Writes nothing. The manifest is compared last, as it differs whenever anything else does. */
export async function compareTree(tree: OutputTree, folder: string): Promise<Drift> {
  const state = await readFolder(folder, tree);
  const wanted = tree.files.flatMap((file) => compareFile(file.path, state.texts.get(file.path), file.text));
  const gone = orphans(tree, state).map((path) =>
    drifted('orphaned', path, { before: state.texts.get(path) ?? '', after: '' }),
  );
  const files = [...wanted, ...gone].toSorted((left, right) => (left.path < right.path ? -1 : 1));
  return {
    files: [...files.filter(({ path }) => path !== manifestPath), ...files.filter(({ path }) => path === manifestPath)],
  };
}

/** The paths that a write would change, without the patches that only a reader needs. */
export function changedPaths(tree: OutputTree, state: FolderState): readonly string[] {
  return tree.files.filter((file) => state.texts.get(file.path) !== file.text).map((file) => file.path);
}

export function compareFile(path: string, before: string | undefined, after: string): readonly DriftedFile[] {
  if (before === after) return [];
  return [drifted(before === undefined ? 'missing' : 'changed', path, { before: before ?? '', after })];
}

/** A patch of two files that share little costs time quadratic in their difference, and nobody reads it. */
const mostEdits = 2_000;

function drifted(
  kind: DriftedFile['kind'],
  path: string,
  { before, after }: { readonly before: string; readonly after: string },
): DriftedFile {
  const names = {
    from: kind === 'missing' ? '/dev/null' : `a/${path}`,
    to: kind === 'orphaned' ? '/dev/null' : `b/${path}`,
  };
  const patch = createTwoFilesPatch(names.from, names.to, before, after, undefined, undefined, {
    context: 3,
    maxEditLength: mostEdits,
  });
  return patch === undefined ? { path, kind } : { path, kind, patch };
}
