/** What stands in an output folder now, as far as a run has to know. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasHeader } from './header.ts';
import { type Manifest, manifestPath, parseManifest, textHash } from './manifest.ts';
import { mapLimited, openAtOnce } from './map-limited.ts';
import { refusePath } from './output-path.ts';
import type { OutputTree } from './output-tree.ts';

export interface FolderState {
  readonly manifest?: Manifest;
  /** Text by path, for every path of the tree and of the manifest that is a file there. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file there is. */
  readonly files: ReadonlySet<string>;
  /** Links in the folder: nothing is read, written or deleted through them. */
  readonly links: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/**
 * Reads the manifest, and those files that the tree or the manifest names; nothing else in the folder is looked at.
 * Where the manifest is that of a tree that is known, the files that are there are taken to be that tree's.
 */
export async function readFolder(folder: string, tree: OutputTree, before?: OutputTree): Promise<FolderState> {
  const { files, links, folders } = await listFolder(folder);
  const manifestText = files.has(manifestPath) ? await readFile(join(folder, manifestPath), 'utf8') : '';
  const manifest = parseManifest(manifestText);
  const known = new Map(before?.files.map(({ path, text }) => [path, text]));
  if (known.get(manifestPath) !== manifestText) known.clear();
  const owned = Object.keys(manifest?.files ?? {}).filter((path) => refusePath(path) === undefined);
  const wanted = new Set([...tree.files.map((file) => file.path), ...owned]);
  const read = async (path: string) => [path, known.get(path) ?? (await readFile(join(folder, path), 'utf8'))] as const;
  const standing = [...wanted].filter((path) => files.has(path));
  const texts = new Map(await mapLimited(standing, openAtOnce, read));
  return { texts, files, links, folders, ...(manifest && { manifest }) };
}

/** Whether a file is the generator's to replace or delete: it stands as the manifest says, or it says so itself. */
export function isOurs(path: string, { manifest, texts }: FolderState): boolean {
  const text = texts.get(path);
  if (text === undefined) return true;
  if (path === manifestPath) return manifest !== undefined;
  const entry = manifest !== undefined && Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined;
  // The hash comes last: it takes the longest.
  return hasHeader(text) || (entry !== undefined && (path.endsWith('.json') || entry.hash === textHash(text)));
}

/** Whether nobody may write to a path: a link or a folder stands there, or it lies behind a link or a file. */
export function isBlocked(path: string, { links, folders, files }: FolderState): boolean {
  if (links.has(path) || folders.has(path)) return true;
  const segments = path.split('/').slice(0, -1);
  const above = segments.map((_, index) => segments.slice(0, index + 1).join('/'));
  return above.some((folder) => links.has(folder) || files.has(folder));
}

/** Paths of the manifest that the tree no longer has, and that are still there. */
export function orphans(tree: OutputTree, { manifest, texts }: FolderState): readonly string[] {
  const kept = new Set(tree.files.map((file) => file.path));
  return Object.keys(manifest?.files ?? {})
    .filter((path) => !kept.has(path) && texts.has(path))
    .toSorted();
}

type Listing = Pick<FolderState, 'files' | 'links' | 'folders'>;

async function listFolder(folder: string): Promise<Listing> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const path = ({ parentPath, name }: (typeof entries)[number]): string =>
      join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/');
    return {
      files: new Set(entries.filter((entry) => entry.isFile()).map(path)),
      links: new Set(entries.filter((entry) => entry.isSymbolicLink()).map(path)),
      folders: new Set(entries.filter((entry) => entry.isDirectory()).map(path)),
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { files: new Set(), links: new Set(), folders: new Set() };
    throw error;
  }
}
