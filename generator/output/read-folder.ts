/** What stands in an output folder now, as far as a run has to know. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasHeader } from './header.ts';
import { manifestPath, parseManifest, textHash, type Manifest } from './manifest.ts';
import { refusePath } from './output-path.ts';
import type { OutputTree } from './output-tree.ts';

export interface FolderState {
  readonly manifest?: Manifest;
  /** Text by path, for every path of the tree and of the manifest that exists. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the manifest, and those files that the tree or the manifest names; nothing else in the folder is looked at. */
export async function readFolder(folder: string, tree: OutputTree): Promise<FolderState> {
  const present = await listFiles(folder);
  const manifestText = present.has(manifestPath) ? await readFile(join(folder, manifestPath), 'utf8') : '';
  const manifest = parseManifest(manifestText);
  const named = [
    ...tree.files.map((file) => file.path),
    ...Object.keys(manifest?.files ?? {}).filter((path) => refusePath(path) === undefined),
  ];
  const wanted = [...new Set(named)].filter((path) => present.has(path));
  const texts = new Map(
    await Promise.all(wanted.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
  return manifest === undefined ? { texts } : { manifest, texts };
}

/** Whether a file is the generator's to replace or delete: it stands as the manifest says, or it says so itself. */
export function isOurs(path: string, { manifest, texts }: FolderState): boolean {
  const text = texts.get(path);
  if (text === undefined) return true;
  if (path === manifestPath) return manifest !== undefined;
  const entry = manifest !== undefined && Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined;
  return entry?.hash === textHash(text) || hasHeader(text) || (entry !== undefined && !path.endsWith('.ts'));
}

/** Paths of the manifest that the tree no longer has, and that are still there. */
export function orphans(tree: OutputTree, { manifest, texts }: FolderState): readonly string[] {
  const kept = new Set(tree.files.map((file) => file.path));
  return Object.keys(manifest?.files ?? {})
    .filter((path) => !kept.has(path) && texts.has(path))
    .toSorted();
}

async function listFiles(folder: string): Promise<ReadonlySet<string>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return new Set(files.map((file) => file.slice(join(folder, '/').length).replaceAll('\\', '/')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
    throw error;
  }
}
