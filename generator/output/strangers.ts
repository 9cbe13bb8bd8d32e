/** Whether an output folder is somebody else's: it has no manifest, and files that no run of ours can have left. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hasHeader } from './header.ts';
import type { OutputTree } from './output-tree.ts';
import type { FolderState } from './read-folder.ts';

/** What stands in output folders beside what is generated: the name lock. */
const companions: readonly string[] = ['etalon.lock'];

/** The first such file, nearest to the top; hidden ones (`.gitkeep`) are anybody's. */
export async function strangerIn(folder: string, tree: OutputTree, state: FolderState): Promise<string | undefined> {
  if (state.manifest !== undefined) return undefined;
  const own = new Set(tree.files.map(({ path }) => path));
  const candidates = [...state.files]
    .filter((path) => !own.has(path) && !isHidden(path) && !companions.includes(basename(path)))
    .toSorted((left, right) => depthOf(left) - depthOf(right) || (left < right ? -1 : 1));
  for (const path of candidates) {
    if (!hasHeader(await readFile(join(folder, path), 'utf8'))) return path;
  }
  return undefined;
}

function isHidden(path: string): boolean {
  return path.split('/').some((segment) => segment.startsWith('.'));
}

function depthOf(path: string): number {
  return path.split('/').length;
}
