/** Makes a folder with all that are above it, or says why it cannot be. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * What `mkdir` does recursively, but it always ends: Node's own way turns for ever where a file system says of a new
 * folder that the one above is missing, which is there (`/proc` does).
 */
export async function makeFolder(folder: string): Promise<void> {
  const above = dirname(folder);
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    if (codeOf(error) !== 'ENOENT' || above === folder || (await isFolder(above))) throw error;
    await makeFolder(above);
    await makeFolder(folder);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
