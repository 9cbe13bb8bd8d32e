/** Makes a folder with all that are above it, or says why it cannot be. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * What `mkdir` does recursively, but it always ends: Node's own way turns for ever where a file system says of a new
 * folder that the one above is missing, which is there (`/proc` does).
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (error) {
    // Somebody else may have been faster.
    if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
